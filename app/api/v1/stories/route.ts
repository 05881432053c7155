import { route } from '#app/api/v1/answer.ts';
import { storiesAnswer } from '#app/api/v1/find-stories.ts';

export const dynamic = 'force-dynamic';

export const GET = route(storiesAnswer);
