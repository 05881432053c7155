import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { shows } from '#app/page-cache.ts';
import { currentViewer } from '#app/viewer.ts';
import { pageOf } from '#db/comment-threads.ts';
import { findCommentedStoryAt } from '#db/commented-stories.ts';
import { findMovedStory } from '#db/stories.ts';
import { commentPath, commentPermalink } from '#domain/comment-address.ts';
import { pageTags } from '#domain/page-tags.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';

type Params = { params: Promise<{ slug: string; number: string }> };

/** Digits as an address spells a number: no sign, no leading zero. */
const WRITTEN = /^[1-9]\d{0,8}$/;

/** Answers the permanent address of a comment with the page that holds it now. */
export const permalinkUnder = (area: StoryArea) => async (_request: Request, context: Params) => {
  const { slug, number } = await context.params;
  if (!WRITTEN.test(number)) notFound();
  const story = await findCommentedStoryAt(area, slug);
  if (!story) return leadOn(area, slug, Number(number));
  const page = await pageOf(story.id, Number(number), await currentViewer());
  if (page === undefined) notFound();
  shows(pageTags.comments(story.id), pageTags.story(story.id));
  redirect(commentPath(storyPath(story), page, Number(number)));
};

/** A story that has moved takes its comments along. */
async function leadOn(area: StoryArea, slug: string, number: number): Promise<never> {
  const moved = await findMovedStory(area, slug);
  return moved ? permanentRedirect(commentPermalink(moved, number)) : notFound();
}
