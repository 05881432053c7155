import { and, desc, eq, gte, inArray, lt } from 'drizzle-orm';
import { type Actor, changeBetween, type Facts, isNoChange } from '#domain/audit.ts';
import { type FrontPicks, type FrontSlot, frontSlotNames } from '#domain/front-slots.ts';
import { slugFromHeadline } from '#domain/slug.ts';
import { storyAreas } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { allStories } from '#domain/story-set.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { frontSlots, stories } from './schema.ts';
import { newestIds, storyCards } from './story-cards.ts';

/** What an editor has put where. A story that is withdrawn meanwhile stays here, and comes back when it does. */
export async function frontPicks(): Promise<FrontPicks> {
  const rows = await read()
    .select({ slot: frontSlots.slot, storyId: frontSlots.storyId })
    .from(frontSlots)
    .where(inArray(frontSlots.slot, [...frontSlotNames]));
  return Object.fromEntries(rows.map(({ slot, storyId }) => [slot, storyId]));
}

export type FrontOutcome = { outcome: 'changed' } | { outcome: 'refused'; errors: Partial<Record<FrontSlot, string>> };

/** Makes the front page up anew, and writes down what moved. */
export function setFront(wanted: FrontPicks, by: Actor, now: Date): Promise<FrontOutcome> {
  return transaction(async (tx) => {
    const before = await frontPicks();
    const cards = await cardsOf(before, wanted);
    const gone = frontSlotNames.filter((slot) => isGone(wanted[slot], before, cards));
    if (gone.length > 0)
      return { outcome: 'refused', errors: Object.fromEntries(gone.map((slot) => [slot, NOT_LIVE])) };
    const change = changeBetween(factsOf(before, cards), factsOf(wanted, cards));
    if (isNoChange(change)) return { outcome: 'changed' };
    await tx.delete(frontSlots);
    const rows = frontSlotNames.flatMap((slot) => (wanted[slot] ? [{ slot, storyId: wanted[slot] }] : []));
    if (rows.length > 0) await tx.insert(frontSlots).values(rows);
    const act = { act: 'front-changed', subjectId: null, subject: 'the front page', path: '/desk/front' } as const;
    await writeDown(tx, by, { ...act, ...change }, now);
    return { outcome: 'changed' };
  });
}

/** What stood there already may stay, also while readers do not have it. */
const isGone = (id: number | undefined, before: FrontPicks, cards: Map<number, StoryCard>) =>
  id !== undefined && !cards.has(id) && !Object.values(before).includes(id);

const NOT_LIVE = 'Readers do not have this story now. Choose another.';

async function cardsOf(...picks: FrontPicks[]): Promise<Map<number, StoryCard>> {
  const ids = picks.flatMap((one) => Object.values(one));
  return new Map((await storyCards([...new Set(ids)])).map((card) => [card.id, card]));
}

const factsOf = (picks: FrontPicks, cards: Map<number, StoryCard>): Facts =>
  Object.fromEntries(
    frontSlotNames.map((slot) => {
      const id = picks[slot];
      return [slot, id ? (cards.get(id)?.headline ?? `story ${id}`) : 'the newest'];
    }),
  );

/** As many as are looked through to find one. */
const NEWEST = 40;
const FOUND = 20;

/** What can be put on the front: the newest, what stands there, and what begins with the words that were looked for. */
export async function frontChoices(picks: FrontPicks, find: string): Promise<StoryCard[]> {
  const [newest, found] = await Promise.all([newestIds(allStories, NEWEST), idsBeginning(find)]);
  return storyCards([...new Set([...Object.values(picks), ...found, ...newest])]);
}

/** By the address, which is made from the headline and stands in an index. */
async function idsBeginning(find: string): Promise<number[]> {
  if (!find.trim()) return [];
  const slug = slugFromHeadline(find);
  const end = `${slug}~`;
  const live = and(eq(stories.status, 'published'), gte(stories.slug, slug), lt(stories.slug, end));
  const rows = await read()
    .select({ id: stories.id })
    .from(stories)
    .where(and(inArray(stories.area, [...storyAreas]), live))
    .orderBy(desc(stories.publishedAt), desc(stories.id))
    .limit(FOUND);
  return rows.map(({ id }) => id);
}
