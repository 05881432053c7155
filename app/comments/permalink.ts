import { notFound, redirect } from 'next/navigation';
import { shows } from '#app/page-cache.ts';
import { currentViewer } from '#app/viewer.ts';
import { pageOf } from '#db/comment-threads.ts';
import { findCommentedStoryAt } from '#db/commented-stories.ts';
import { findMovedStory } from '#db/stories.ts';
import { commentPath } from '#domain/comment-address.ts';
import { pageTags } from '#domain/page-tags.ts';
import { type StoryArea, storyAt, storyPath } from '#domain/story.ts';

type Params = { params: Promise<{ slug: string; number: string }> };

/** Digits as an address spells a number: no sign, no leading zero. */
const WRITTEN = /^[1-9]\d{0,8}$/;

/** Answers the permanent address of a comment with the page that holds it now, in one step wherever its story has moved. */
export const permalinkUnder = (area: StoryArea) => async (_request: Request, context: Params) => {
  const { slug, number } = await context.params;
  if (!WRITTEN.test(number)) notFound();
  const story = (await findCommentedStoryAt(area, slug)) ?? (await storyMovedFrom(area, slug));
  if (!story) notFound();
  const page = await pageOf(story.id, Number(number), await currentViewer());
  if (page === undefined) notFound();
  shows(pageTags.comments(story.id), pageTags.story(story.id));
  redirect(commentPath(storyPath(story), page, Number(number)));
};

/** A story that has moved takes its comments along. */
async function storyMovedFrom(area: StoryArea, slug: string) {
  const moved = await findMovedStory(area, slug);
  const at = moved && storyAt(moved);
  return at ? findCommentedStoryAt(at.area, at.slug) : undefined;
}
