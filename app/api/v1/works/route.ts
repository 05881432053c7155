import { route } from '#app/api/v1/answer.ts';
import { worksAnswer } from '#app/api/v1/find-works.ts';

export const dynamic = 'force-dynamic';

export const GET = route(worksAnswer);
