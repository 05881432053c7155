import { frontSlotNames } from '../../domain/front-slots.ts';
import { among, type Kit } from '../kit.ts';
import type { defineStories } from './stories.ts';

/** What an editor has put on the front page; a slot without a row goes to the newest. */
export function defineFront(kit: Kit, { stories }: ReturnType<typeof defineStories>) {
  const frontSlots = kit.table(
    'front_slots',
    {
      slot: kit.oneOf(frontSlotNames).primaryKey(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
    },
    (t) => [
      kit.unique('front_slots_story').on(t.storyId),
      among(kit, 'front_slots_slot_known', t.slot, frontSlotNames),
    ],
  );

  return { frontSlots };
}
