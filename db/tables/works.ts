import { sql } from 'drizzle-orm';
import { pictureRights } from '../../domain/picture-rights.ts';
import { type Edition, type Fact, jobs, type Release, workKinds } from '../../domain/work.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';

/** Pictures, and the works, people and credits that stories are about. */
export function defineWorks(kit: Kit, { accounts }: ReturnType<typeof defineAccounts>) {
  const media = kit.table(
    'media',
    {
      id: kit.id(),
      /** SHA-256 of the original, shortened: the stem of its files in data/media. */
      stem: kit.text().notNull(),
      name: kit.text().notNull(),
      width: kit.int().notNull(),
      height: kit.int().notNull(),
      /** Widths in px that stand ready as files, each in AVIF and WebP, smallest first. */
      widths: kit.json<number[]>().notNull(),
      alt: kit.text().notNull(),
      caption: kit.text().notNull().default(''),
      credit: kit.text().notNull().default(''),
      /** It says nothing that the text does not, so nothing is read aloud for it. */
      decorative: kit.bool().notNull().default(false),
      /** What the owner asks to be said, as it stood in the file or was typed. */
      copyright: kit.text().notNull().default(''),
      rights: kit.oneOf(pictureRights).notNull().default('unknown'),
      // Without constraints in SQL: to give SQLite one, a table is made anew, and everything that points to it is in danger.
      /** In per cent of width and height; what has no rule in the style sheet is shown from the middle. */
      focusX: kit.int().notNull().default(50),
      focusY: kit.int().notNull().default(50),
      /** The file in data/originals, and its size; empty for the pictures of the demo. */
      original: kit.text().notNull().default(''),
      bytes: kit.int().notNull().default(0),
      addedBy: kit.int().references(() => accounts.id, { onDelete: 'set null' }),
      createdAt: kit.time().notNull(),
    },
    (t) => [
      kit.unique('media_stem').on(t.stem),
      kit.index('media_created').on(t.createdAt),
      kit.index('media_bytes').on(t.bytes, t.id),
      kit.check('media_size', sql`${t.width} > 0 and ${t.height} > 0`),
    ],
  );

  const works = kit.table(
    'works',
    {
      id: kit.id(),
      kind: kit.oneOf(workKinds).notNull(),
      slug: kit.text().notNull(),
      title: kit.text().notNull(),
      /** Title in lower case without accents, for finding by typing. */
      titleFolded: kit.text().notNull(),
      /** What it is called where it was made, when that is another title. */
      originalTitle: kit.text().notNull().default(''),
      year: kit.int(),
      /** Running time. */
      minutes: kit.int(),
      /** Where it can be had now: "In theaters everywhere". */
      availability: kit.text().notNull().default(''),
      facts: kit.json<Fact[]>().notNull(),
      editions: kit.json<Edition[]>().notNull().default([]),
      releases: kit.json<Release[]>().notNull().default([]),
      posterId: kit.int().references(() => media.id, { onDelete: 'set null' }),
      createdAt: kit.time().notNull(),
      /** Of the last save on the desk; what was saved before this was kept has none. */
      changedAt: kit.time(),
      /** Moves with every save on the desk; a save names the version that it began from. */
      version: kit.int().notNull().default(1),
    },
    (t) => [
      kit.unique('works_slug').on(t.slug),
      kit.index('works_title').on(t.titleFolded, t.id),
      kit.index('works_kind_title').on(t.kind, t.titleFolded, t.id),
      kit.index('works_year').on(t.year, t.id),
      kit.index('works_poster').on(t.posterId),
      among(kit, 'works_kind', t.kind, workKinds),
      kit.check('works_minutes', sql`${t.minutes} > 0`),
    ],
  );

  const people = kit.table(
    'people',
    {
      id: kit.id(),
      slug: kit.text().notNull(),
      name: kit.text().notNull(),
      /** Name in lower case without accents, for finding by typing; filled in at the start where it is missing. */
      nameFolded: kit.text().notNull().default(''),
    },
    (t) => [
      kit.unique('people_slug').on(t.slug),
      kit.index('people_name').on(t.name),
      kit.index('people_name_folded').on(t.nameFolded, t.id),
    ],
  );

  const credits = kit.table(
    'credits',
    {
      id: kit.id(),
      workId: kit
        .int()
        .notNull()
        .references(() => works.id, { onDelete: 'cascade' }),
      personId: kit
        .int()
        .notNull()
        .references(() => people.id),
      job: kit.oneOf(jobs).notNull(),
      /** The role played, for cast. */
      role: kit.text().notNull().default(''),
      position: kit.int().notNull(),
    },
    (t) => [
      kit.unique('credits_once').on(t.workId, t.personId, t.job, t.role),
      kit.index('credits_work').on(t.workId, t.position),
      kit.index('credits_person').on(t.personId, t.workId),
      among(kit, 'credits_job', t.job, jobs),
    ],
  );

  return { media, works, people, credits };
}
