import { route } from '#app/api/v1/answer.ts';
import { peopleAnswer } from '#app/api/v1/find-people.ts';

export const dynamic = 'force-dynamic';

export const GET = route(peopleAnswer);
