import { cache } from 'react';
import { type Discussed, mostDiscussedSince } from '#db/discussed.ts';
import { frontPicks } from '#db/front-picks.ts';
import { frontStories, publishedSince } from '#db/front-stories.ts';
import { type MostRead, mostRead } from '#db/most-read.ts';
import { firstRanks } from '#db/ranked-lists.ts';
import { isoDay } from '#domain/dates.ts';
import { makeUpFront } from '#domain/front.ts';
import type { FrontPicks } from '#domain/front-slots.ts';
import { daysUpTo } from '#domain/numbers.ts';
import { pageTags } from '#domain/page-tags.ts';
import { daysBefore, type Stretch, stretches } from '#domain/recently.ts';
import { showsCards } from './archive.ts';
import { shows } from './page-cache.ts';
import { currentPublication, currentSections } from './publication.ts';

const RANKS_SHOWN = 5;
const RANKING_SHOWN = 5;
/** Fewer would be no ranking. */
const RANKING_NEEDED = 3;

/** Everything that the front page shows, read once a request. */
export const readFront = cache(async () => {
  shows(pageTags.front);
  return readFrontWith(await frontPicks());
});

/** The front page as it would be with these stories in these places. */
export async function readFrontWith(picks: FrontPicks) {
  const now = new Date();
  const { picked, ...stories } = await frontStories(await currentSections(), picks);
  const front = makeUpFront(stories, picked);
  const [discussed, read, ranked, week] = await Promise.all([
    mostDiscussed(now),
    mostReadOfLate(now),
    front.list ? firstRanks(front.list.id, RANKS_SHOWN) : [],
    publishedSince(daysBefore(now, 7)),
  ]);
  showsCards([
    ...[front.lead, front.aside, front.list].filter((story) => story !== undefined),
    ...[front.large, front.latest, front.tonight].flat(),
    ...front.sections.flatMap(({ stories }) => stories),
    ...[...(discussed?.stories ?? []), ...(read?.stories ?? [])].map(({ story }) => story),
  ]);
  return { front, discussed, read, ranked, week };
}

type Ranking<Entry> = { stories: Entry[]; when: string } | undefined;

const mostDiscussed = (now: Date): Promise<Ranking<Discussed>> =>
  latest(stretches, ({ days }) => mostDiscussedSince(daysBefore(now, days), RANKING_SHOWN));

/** A reader more does not cost the page its copy; it is as old as the copy, a minute. */
async function mostReadOfLate(now: Date): Promise<Ranking<MostRead>> {
  const today = isoDay(now, await currentPublication());
  const fromYesterday: Stretch = { days: 2, words: 'since yesterday' };
  return latest([fromYesterday, ...stretches], ({ days }) => mostRead(daysUpTo(today, days), RANKING_SHOWN));
}

/** Of the last days when there was anything, else of longer ago. */
async function latest<Entry>(
  from: readonly Stretch[],
  rank: (of: Stretch) => Promise<Entry[]>,
): Promise<Ranking<Entry>> {
  for (const stretch of from) {
    const stories = await rank(stretch);
    if (stories.length >= RANKING_NEEDED) return { stories, when: stretch.words };
  }
  return undefined;
}
