import { staffRoute } from '#app/desk/staff-route.ts';
import { namesLike } from '#db/people.ts';
import { canEditWorks } from '#domain/permissions.ts';
import { WORKS_FOUND } from '#domain/work-line.ts';

export const GET = staffRoute(canEditWorks, async (request) => {
  const typed = new URL(request.url).searchParams.get('name') ?? '';
  return { people: await namesLike(typed, WORKS_FOUND) };
});
