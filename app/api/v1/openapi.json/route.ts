import { route } from '#app/api/v1/answer.ts';
import { openApiAnswer } from '#app/api/v1/find-openapi.ts';

export const dynamic = 'force-dynamic';

export const GET = route(openApiAnswer);
