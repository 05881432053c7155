import type { Body } from './body.ts';
import { noneOpen } from './open-spoilers.ts';
import { cardsIn, referencesIn } from './reference.ts';
import { withheldBody } from './withheld.ts';

/** The works that a text leads to, and the stories whose work it shows. What stands under a bar tells nobody. */
export function mentionsIn(body: Body): { works: number[]; stories: number[] } {
  const open = withheldBody(body, noneOpen);
  const works = referencesIn(open).flatMap(({ kind, id }) => (kind === 'work' ? [id] : []));
  return { works, stories: cardsIn(open) };
}
