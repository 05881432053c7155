import { cache } from 'react';
import { type Discussed, mostDiscussedSince } from '#db/discussed.ts';
import { frontPicks } from '#db/front-picks.ts';
import { frontStories, publishedSince } from '#db/front-stories.ts';
import { firstRanks } from '#db/ranked-lists.ts';
import { makeUpFront } from '#domain/front.ts';
import type { FrontPicks } from '#domain/front-slots.ts';
import { pageTags } from '#domain/page-tags.ts';
import { daysBefore, stretches } from '#domain/recently.ts';
import { showsCards } from './archive.ts';
import { shows } from './page-cache.ts';
import { currentSections } from './publication.ts';

const RANKS_SHOWN = 5;
const DISCUSSED_SHOWN = 5;
/** Fewer would be no ranking. */
const DISCUSSED_NEEDED = 3;

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
  const [discussed, ranked, week] = await Promise.all([
    mostDiscussed(now),
    front.list ? firstRanks(front.list.id, RANKS_SHOWN) : [],
    publishedSince(daysBefore(now, 7)),
  ]);
  showsCards([
    ...[front.lead, front.aside, front.list].filter((story) => story !== undefined),
    ...[front.large, front.latest, front.tonight].flat(),
    ...front.sections.flatMap(({ stories }) => stories),
    ...(discussed?.stories ?? []).map(({ story }) => story),
  ]);
  return { front, discussed, ranked, week };
}

/** Of the last days when there was talk, else of longer ago. */
async function mostDiscussed(now: Date): Promise<{ stories: Discussed[]; when: string } | undefined> {
  for (const { days, words } of stretches) {
    const stories = await mostDiscussedSince(daysBefore(now, days), DISCUSSED_SHOWN);
    if (stories.length >= DISCUSSED_NEEDED) return { stories, when: words };
  }
  return undefined;
}
