import { permalinkUnder } from '#app/comments/permalink.ts';

export const GET = permalinkUnder('reviews');
