import { cache } from 'react';
import { shows } from '#app/page-cache.ts';
import { findMovedWork } from '#db/former-works.ts';
import { findMovedStory, findStory } from '#db/stories.ts';
import { newestStories } from '#db/story-cards.ts';
import { findWork } from '#db/works.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { StoryArea } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { STORIES_OF_WORK, type WholeWork } from '#domain/whole-work.ts';
import { workPath } from '#domain/work.ts';

/** What stands in a card: a story, or a work with our review of it. */
export type Embedded =
  | { kind: 'story'; story: WholeStory }
  | { kind: 'work'; work: WholeWork; review: StoryCard | undefined };

/** What is embedded by this name; the path of its page where it has moved; undefined where readers find nothing. */
export const readEmbed = cache(
  async (area: StoryArea | 'works', slug: string): Promise<Embedded | { kind: 'moved'; path: string } | undefined> => {
    if (area === 'works') return readWork(slug);
    const story = await findStory(area, slug);
    if (!story) return leadsTo(await findMovedStory(area, slug));
    shows(pageTags.story(story.id), ...story.writers.map(pageTags.writer));
    shows(
      ...[story.work, ...story.entries.map(({ work }) => work)].flatMap((work) => (work ? pageTags.work(work.id) : [])),
    );
    return { kind: 'story', story };
  },
);

async function readWork(slug: string) {
  const work = await findWork(slug);
  if (!work) {
    const moved = await findMovedWork(slug);
    return leadsTo(moved && workPath({ slug: moved }));
  }
  const stories = await newestStories({ workId: work.id }, STORIES_OF_WORK);
  shows(pageTags.work(work.id), pageTags.stories, ...stories.map(({ id }) => pageTags.story(id)));
  return { kind: 'work' as const, work, review: stories.find(({ kind }) => kind === 'review') };
}

const leadsTo = (path: string | undefined) => (path ? { kind: 'moved' as const, path } : undefined);
