import { importedKinds } from '../../domain/import/imported-thing.ts';
import { among, type Kit } from '../kit.ts';
import type { defineStories } from './stories.ts';

/** What came from other systems, so that it comes once, and the addresses under which readers knew it there. */
export function defineImports(kit: Kit, { stories }: ReturnType<typeof defineStories>) {
  const importedThings = kit.table(
    'imported_things',
    {
      /** The old site: `wordpress https://old.example`. */
      source: kit.text().notNull(),
      kind: kit.oneOf(importedKinds).notNull(),
      /** What it is called there. */
      foreignId: kit.text().notNull(),
      /** Its number here. It may be gone by now: who reads this looks. */
      number: kit.int().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.source, t.kind, t.foreignId] }),
      among(kit, 'imported_things_kind', t.kind, importedKinds),
    ],
  );

  /** Paths of another system, without the slash at their end; they lead on to the story for ever. */
  const oldAddresses = kit.table(
    'old_addresses',
    {
      path: kit.text().primaryKey(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
    },
    (t) => [kit.index('old_addresses_story').on(t.storyId)],
  );

  return { importedThings, oldAddresses };
}
