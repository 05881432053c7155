import { staffRoute } from '#app/desk/staff-route.ts';
import { findReferences } from '#db/find-references.ts';
import { canStartStory } from '#domain/permissions.ts';

/** Our own stories, works, critics and guests, for a link in a text. */
export const GET = staffRoute(canStartStory, async (request) => {
  const typed = new URL(request.url).searchParams.get('words') ?? '';
  return { found: await findReferences(typed.slice(0, 200)) };
});
