import { pageOf } from '#db/comment-threads.ts';
import type { CommentedStory } from '#domain/comment.ts';
import { commentPath, commentsPath } from '#domain/comment-address.ts';
import { storyPath } from '#domain/story.ts';
import type { Viewer } from '#domain/viewer.ts';

/** The address of a comment on the page that holds it for this viewer; of its story when they cannot see it. */
export async function whereIs(story: CommentedStory, number: number, viewer: Viewer): Promise<string> {
  const path = storyPath(story);
  const page = await pageOf(story.id, number, viewer);
  return page === undefined ? `${commentsPath(path, 1)}#comments` : commentPath(path, page, number);
}
