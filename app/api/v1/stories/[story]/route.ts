import { route } from '#app/api/v1/answer.ts';
import { storyAnswer } from '#app/api/v1/find-stories.ts';

export const dynamic = 'force-dynamic';

export const GET = route(storyAnswer);
