import { staffRoute } from '#app/desk/staff-route.ts';
import { newestPictures } from '#db/wall-pictures.ts';
import { canStartStory } from '#domain/permissions.ts';
import { WALL_PICTURES } from '#domain/wall-picture.ts';

export const GET = staffRoute(canStartStory, async (request) => {
  const word = new URL(request.url).searchParams.get('word') ?? '';
  return { pictures: await newestPictures(word, WALL_PICTURES) };
});
