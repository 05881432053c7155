import { route } from '#app/api/v1/answer.ts';
import { personAnswer } from '#app/api/v1/find-people.ts';

export const dynamic = 'force-dynamic';

export const GET = route(personAnswer);
