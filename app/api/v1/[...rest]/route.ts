import { route } from '#app/api/v1/answer.ts';
import { nothingAnswer } from '#app/api/v1/find-nothing.ts';

export const dynamic = 'force-dynamic';

export const GET = route(nothingAnswer);
