import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { showsCards } from '#app/archive.ts';
import { shows } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { otherReviews } from '#db/critic-card.ts';
import { editionsOfList, movementsOf } from '#db/list-editions.ts';
import { placingsOf } from '#db/ranked-lists.ts';
import { relatedStories } from '#db/related-stories.ts';
import { settings } from '#db/settings.ts';
import { findMovedStory, findStory } from '#db/stories.ts';
import { pageTags } from '#domain/page-tags.ts';
import { referencesIn } from '#domain/reference.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import type { WholeStory } from '#domain/whole-story.ts';

/** The story at an address, once a request. A former address leads on for ever. */
export const readStory = cache(async (area: StoryArea, slug: string): Promise<WholeStory> => {
  const story = await findStory(area, slug);
  if (!story) {
    const moved = await findMovedStory(area, slug);
    return moved ? permanentRedirect(moved) : notFound();
  }
  showsWhole(story);
  return story;
});

/** A story says what it is called, who wrote it, and what it is about and leads to. */
export function showsWhole(story: WholeStory) {
  shows(pageTags.story(story.id), ...story.writers.map(pageTags.writer));
  if (story.work) shows(pageTags.work(story.work.id));
  for (const { work } of story.entries) shows(pageTags.work(work.id));
  showsLinked(story);
}

/** A link in the text follows what it leads to: to another address, out of sight, back again. */
export function showsLinked({ body, linked }: WholeStory) {
  const tag = { story: pageTags.story, work: pageTags.work, critic: pageTags.account, guest: pageTags.guest };
  shows(...[...referencesIn(body), ...linked.became].map(({ kind, id }) => tag[kind](id)));
  if (linked.cards.size > 0) showsCards([...linked.cards.values()]);
}

/** What stands around a story on its page. */
export async function readSurroundings(story: WholeStory) {
  const list = story.kind === 'list';
  const [publication, placings, others, related, moved, editions] = await Promise.all([
    currentPublication(),
    story.work ? placingsOf(story.work.id) : [],
    otherReviews(story.writers, story.id),
    relatedStories(story),
    list ? movementsOf(story.id, story.entries) : undefined,
    list ? editionsOfList(story.id) : [],
  ]);
  showsCards([...[...others.values()].flatMap(({ also }) => also), ...related]);
  for (const { list } of placings) shows(pageTags.story(list.id), ...list.writers.map(pageTags.writer));
  const address = settings().url + storyPath(story);
  return { around: { publication, address, placings, others, moved, editions }, related };
}
