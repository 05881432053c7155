import { route } from '#app/api/v1/answer.ts';
import { publicationAnswer } from '#app/api/v1/find-publication.ts';

export const dynamic = 'force-dynamic';

export const GET = route(publicationAnswer);
