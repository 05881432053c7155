import { countOne } from '#app/rate-limit.ts';
import { currentViewer } from '#app/viewer.ts';
import { handlesStarting } from '#db/find-handles.ts';
import { ASKING_HANDLES, handleStart } from '#domain/found-handle.ts';
import { idIn } from '#domain/highest-id.ts';

/** Whom somebody who is signed in may mean by the first letters after an @. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer.kind === 'anonymous') return new Response(null, { status: 404 });
  if (countOne(ASKING_HANDLES, `account ${viewer.id}`, new Date())) return new Response(null, { status: 429 });
  const asked = new URL(request.url).searchParams;
  const [storyId, start] = [idIn(asked.get('story')), handleStart(asked.get('start'))];
  return Response.json(storyId && start ? await handlesStarting(start, storyId) : []);
}
