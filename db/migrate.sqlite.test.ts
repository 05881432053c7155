import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { databaseFile, openFile } from './engine.sqlite.ts';
import { migrateSqlite } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-migrate-'));
after(() => rmSync(folder, { recursive: true }));

/** The migrations that the first release with a desk came with. */
const FIRST_RELEASE = 6;

test('a publication of the first release keeps every revision and all that points to one', () => {
  const migrations = join(folder, 'migrations');
  cpSync(join(process.cwd(), 'db', 'migrations', 'sqlite'), migrations, { recursive: true });
  const journal = join(migrations, 'meta', '_journal.json');
  const whole = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...whole, entries: whole.entries.slice(0, FIRST_RELEASE) }));
  const before = openFile(databaseFile(folder));
  migrate(drizzle(before), { migrationsFolder: migrations });
  before.exec(`
    insert into accounts (id, email, name, handle, created_at) values (1, 'ines@films.example', 'Ines', 'ines', 0);
    insert into sections (id, slug, name, position) values (1, 'film', 'Film', 1);
    insert into stories (id, kind, area, author_id, created_at) values (1, 'feature', 'stories', 1, 0);
    insert into revisions (id, story_id, number, saved_by, saved_at, reason, headline, verdict, tags, edition, disclosure, slug, body, entries)
      values (7, 1, 1, 1, 0, 'published', 'Kept', '', '[]', '', 'Seen at our own cost.', 'kept', '{}', '[]');
    insert into working_copies (story_id, version, saved_by, saved_at, headline, verdict, tags, edition, disclosure, slug, body, entries)
      values (1, 1, 1, 0, 'Kept', '', '[]', '', '', 'kept', '{}', '[]');
    insert into comments (story_id, number, account_id, depth, text, state, created_at, once) values (1, 1, 1, 0, 'Hm.', 'visible', 0, 'x');
    update stories set status = 'published', slug = 'kept', published_revision_id = 7, published_at = 0, section_id = 1;
  `);
  before.close();

  migrateSqlite(folder);
  const now = openFile(databaseFile(folder));
  const row = now
    .prepare(
      `select s.slug, r.headline, r.disclosure, r.note, r.words_added as words, r.disclosed, w.version,
              r.bylines, w.bylines as draft, b.account_id as signed
       from stories s join story_bylines b on b.story_id = s.id join revisions r on r.id = s.published_revision_id join working_copies w on w.story_id = s.id`,
    )
    .get();
  assert.deepEqual(row, {
    ...{ slug: 'kept', headline: 'Kept', disclosure: 'Seen at our own cost.', note: '', words: null },
    ...{ disclosed: '', version: 1 },
    ...{ bylines: '[{"by":"account","id":1}]', draft: '[{"by":"account","id":1}]', signed: 1 },
  });
  assert.deepEqual(now.prepare('select status, published_at as at, embargoed_until as held from stories').get(), {
    ...{ status: 'published', at: 0, held: null },
  });
  assert.deepEqual(now.prepare('select text from comments').all(), [{ text: 'Hm.' }]);
  assert.throws(() => now.exec(`update revisions set reason = 'lost'`), /CHECK/);
  assert.throws(() => now.exec(`update stories set status = 'lost'`), /CHECK/);
  assert.throws(() => now.exec('delete from revisions'), /FOREIGN KEY/);
  now.close();
});

test('the number of a row that is gone is given to no other: letters, links and the log name rows by it', () => {
  const fresh = mkdtempSync(join(folder, 'fresh-'));
  migrateSqlite(fresh);
  const now = openFile(databaseFile(fresh));
  const tables = now.prepare(`select name, sql from sqlite_master where sql like '%\`id\` integer primary key%'`).all();
  now.close();
  const reusing = (tables as { name: string; sql: string }[]).filter(
    ({ sql }) => !/`id` integer primary key autoincrement/i.test(sql),
  );
  // Each of these is one row for ever.
  assert.deepEqual(reusing.map(({ name }) => name).toSorted(), ['backup_state', 'house', 'machines', 'publication']);
  assert.ok(tables.length > 20);
});
