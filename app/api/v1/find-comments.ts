import { findCommentNumbered, findComments } from '#db/api/comment-pages.ts';
import { storyAt } from '#db/api/keys.ts';
import { settings } from '#db/settings.ts';
import { apiPaths } from '#domain/api/address.ts';
import { cursorOf } from '#domain/api/cursor.ts';
import { endpoints } from '#domain/api/endpoints.ts';
import { tellComment } from '#domain/api/tell-comment.ts';
import { idIn } from '#domain/highest-id.ts';
import { answerer } from './answer.ts';
import { called } from './called.ts';
import { startOf } from './found.ts';

export const commentsAnswer = answerer(endpoints.comments, async ({ cursor, limit }, { story }) => {
  const at = await called(story, storyAt);
  if (!at) return undefined;
  if (at.moved) return { moved: apiPaths.comments(at.id) };
  const start = startOf(cursor, 'comments');
  if ('errors' in start) return start;
  const { comments, next } = await findComments(at.id, { ...start, limit });
  const page = comments.map((one) => tellComment(one, at, settings().url));
  return { page, cursor: next && cursorOf('comments', next) };
});

export const commentAnswer = answerer(endpoints.comment, async (_, { story, number: written }) => {
  const [at, number] = [await called(story, storyAt), idIn(written)];
  if (!at || number === undefined) return undefined;
  if (at.moved) return { moved: apiPaths.comment(at.id, number) };
  const found = await findCommentNumbered(at.id, number);
  return found && { one: tellComment(found, at, settings().url) };
});
