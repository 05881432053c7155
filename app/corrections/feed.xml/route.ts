import { feedAnswer } from '#app/feeds/answer.ts';
import { correctionsSource } from '#app/feeds/sources.ts';

export const dynamic = 'force-dynamic';

export const GET = async () => feedAnswer(await correctionsSource(), 'xml');
