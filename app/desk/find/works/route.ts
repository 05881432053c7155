import { staffRoute } from '#app/desk/staff-route.ts';
import { worksTitled } from '#db/find-works.ts';
import { canStartStory } from '#domain/permissions.ts';
import { WORKS_FOUND } from '#domain/work-line.ts';

export const GET = staffRoute(canStartStory, async (request) => {
  const typed = new URL(request.url).searchParams.get('title') ?? '';
  return { works: await worksTitled(typed, WORKS_FOUND) };
});
