import { staffRoute } from '#app/desk/staff-route.ts';
import { WRITERS_FOUND, writersCalled } from '#db/find-writers.ts';
import { canFindWriters } from '#domain/permissions.ts';

export const GET = staffRoute(canFindWriters, async (request) => {
  const typed = new URL(request.url).searchParams.get('name') ?? '';
  return { writers: await writersCalled(typed, WRITERS_FOUND) };
});
