import { route } from '#app/api/v1/answer.ts';
import { listAnswer } from '#app/api/v1/find-stories.ts';

export const dynamic = 'force-dynamic';

export const GET = route(listAnswer);
