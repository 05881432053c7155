import { route } from '#app/api/v1/answer.ts';
import { commentAnswer } from '#app/api/v1/find-comments.ts';

export const dynamic = 'force-dynamic';

export const GET = route(commentAnswer);
