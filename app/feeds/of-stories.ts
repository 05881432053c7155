import { showsWhole } from '#app/(stories)/read-story.ts';
import { shows } from '#app/page-cache.ts';
import { newestComments } from '#db/comment-feed.ts';
import { findMovedStory, findStory } from '#db/stories.ts';
import { commentItem } from '#domain/comment-feed.ts';
import { commentFeedOf, feedOf } from '#domain/feed-format.ts';
import { plainHeadline } from '#domain/headline.ts';
import { pageTags } from '#domain/page-tags.ts';
import { rankItems } from '#domain/rank-feed.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import type { Found } from './beside.ts';

type Params = { slug: string };

/** What is said under a story, newest first, as far as everybody can read it. */
export const commentsUnder =
  (area: StoryArea) =>
  async ({ slug }: Params): Promise<Found> => {
    const found = await newestComments(area, slug);
    if (!found) return { moved: await findMovedStory(area, slug) };
    const { story, authors, comments } = found;
    shows(pageTags.story(story.id), pageTags.comments(story.id), ...authors.map(pageTags.account));
    const headline = plainHeadline(story.headline);
    return {
      name: `comments-${story.id}`,
      title: `Comments on ${headline}`,
      description: `What readers say under ${headline}.`,
      path: storyPath(story),
      feed: commentFeedOf(storyPath(story)),
      items: (site) => comments.map((comment) => commentItem(comment, story, site)),
    };
  };

/** The works of a list, first to last. */
export async function ranksOfList({ slug }: Params): Promise<Found> {
  const list = await findStory('lists', slug);
  if (!list) return { moved: await findMovedStory('lists', slug) };
  showsWhole(list);
  const path = storyPath(list);
  return {
    name: `list-${list.id}`,
    title: plainHeadline(list.headline),
    description: list.verdict,
    path,
    feed: feedOf(path),
    items: (site) => rankItems(list, site),
  };
}
