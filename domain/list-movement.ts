import type { ListEntry } from './content.ts';
import { ranksOf } from './list-entries.ts';

/** Where a work stood in the edition before; `new` when it stood nowhere. */
export type Movement = { was: number } | 'new';

/** How a list moved since the edition before it, by work. */
export function movements(
  now: readonly Pick<ListEntry, 'workId'>[],
  before: readonly ListEntry[],
): Map<number, Movement> {
  const ranks = ranksOf(before);
  const stood = new Map(before.map(({ workId }, at) => [workId, ranks[at] ?? 0]));
  return new Map(
    now.map(({ workId }) => {
      const was = stood.get(workId);
      return [workId, was === undefined ? 'new' : { was }];
    }),
  );
}

/** "was 7"; "new"; "as before" is said of nothing that stayed where it was. */
export function movementWords(rank: number, movement: Movement): string | undefined {
  if (movement === 'new') return 'new';
  return movement.was === rank ? undefined : `was ${movement.was}`;
}
