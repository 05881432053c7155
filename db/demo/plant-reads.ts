import { eq } from 'drizzle-orm';
import type { Handle } from '#db/engine.ts';
import { keepReads } from '#db/reads.ts';
import { stories, vainSearches } from '#db/schema.ts';
import { isoDay } from '#domain/dates.ts';
import { newPublication } from '#domain/publication.ts';
import type { StoryReads } from '#domain/reads.ts';

const DAY_MS = 24 * 60 * 60_000;
/** The numbers of the demo end today, whenever that is. */
const DAYS = 92;

/** Where the readers of the demo come from, and how many of a hundred. */
const places: Record<string, number> = {
  '': 52,
  'search.example': 27,
  'films.example': 9,
  'backrow.example': 5,
  'boards.example': 4,
  'letters.example': 3,
};

const vain: Record<string, number> = { 'moonraker letters': 61, lighthoose: 44, 'palace peer': 29, 'owen hatch': 17 };

/** What was read in the demo: by the day, from when a story came out, the same in every demo that is as old. */
export async function plantReads(tx: Handle, now: Date) {
  const out = await tx
    .select({ storyId: stories.id, publishedAt: stories.publishedAt })
    .from(stories)
    .where(eq(stories.status, 'published'));
  for (let ago = DAYS; ago >= 0; ago -= 1) {
    const day = new Date(now.getTime() - ago * DAY_MS);
    const batch = out.flatMap(({ storyId, publishedAt }) =>
      publishedAt && publishedAt <= day ? readOn(storyId, publishedAt, day) : [],
    );
    await keepReads(ago === 0 ? batch.map(soFar) : batch, day);
  }
  const day = isoDay(now, newPublication);
  await tx.insert(vainSearches).values(Object.entries(vain).map(([words, times]) => ({ day, words, times })));
}

/** A crowd on the first days, fewer each day, and a few for ever; more at weekends. */
function readOn(storyId: number, publishedAt: Date, day: Date): StoryReads {
  const age = Math.floor((day.getTime() - publishedAt.getTime()) / DAY_MS);
  const liked = 60 + chance(storyId, 0) * 540;
  const weekend = [0, 6].includes(day.getUTCDay()) ? 1.4 : 1;
  const reads = Math.round(liked * (0.85 ** age + 0.04) * weekend * (0.8 + chance(storyId, age + 1) * 0.4));
  const from = Object.entries(places).map(([host, share]) => [host, Math.round((reads * share) / 100)] as const);
  const finished = Math.round(reads * (0.5 + chance(storyId, -1) * 0.3));
  return { storyId, from: new Map(from.filter(([, some]) => some > 0)), finished };
}

/** Of a day that is not over. */
const soFar = ({ storyId, from, finished }: StoryReads): StoryReads => ({
  storyId,
  from: new Map([...from].map(([host, reads]) => [host, Math.ceil(reads * 0.4)])),
  finished: Math.floor(finished * 0.4),
});

/** From nought to one, the same for the same numbers. */
function chance(storyId: number, what: number): number {
  const mixed = Math.imul(storyId * 7_919 + (what + 2) * 104_729, 2_654_435_761) >>> 0;
  return (mixed >>> 8) / 2 ** 24;
}
