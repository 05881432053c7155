import { DIRECT, ELSEWHERE } from '#domain/reads.ts';

/** What a place is called that readers came from. */
export const placeWords = (host: string): string =>
  host === DIRECT ? 'Straight to us' : host === ELSEWHERE ? 'Many others' : host;
