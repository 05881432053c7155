import { staffRoute } from '#app/desk/staff-route.ts';
import { takeCaseUp } from '#db/case-readers.ts';
import { idIn } from '#domain/highest-id.ts';
import { canSeeCommentQueue } from '#domain/permissions.ts';

/** The list says here which comment somebody is reading, and hears whether somebody else is. */
export const POST = staffRoute(canSeeCommentQueue, async (_, viewer, { id = '' }) => {
  const commentId = idIn(id);
  return commentId ? takeCaseUp(commentId, viewer, new Date()) : undefined;
});
