import { countOne } from '#app/rate-limit.ts';
import { currentViewer } from '#app/viewer.ts';
import { mutedAmongLatest } from '#db/live-comments.ts';
import { idIn } from '#domain/highest-id.ts';
import { ASKING_MUTED } from '#domain/live.ts';

/** Which of the latest comments of a story whoever is signed in does not want to hear of: the same line tells everybody all. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer.kind === 'anonymous') return new Response(null, { status: 404 });
  if (countOne(ASKING_MUTED, `account ${viewer.id}`, new Date())) return new Response(null, { status: 429 });
  const storyId = idIn(new URL(request.url).searchParams.get('story'));
  return Response.json(storyId ? await mutedAmongLatest(storyId, viewer.id) : []);
}
