import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { databaseFile, openFile } from './engine.sqlite.ts';
import { migrateSqlite } from './migrate.ts';

/** The last migration before tables that others point to were made anew. */
const BEFORE = 6;

function folderWith(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-migrations-'));
  cpSync('db/migrations/sqlite', folder, { recursive: true });
  const journal = join(folder, 'meta', '_journal.json');
  const all = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...all, entries: all.entries.slice(0, count) }));
  return folder;
}

test('a publication of an earlier release keeps every row', () => {
  const [data, early] = [mkdtempSync(join(tmpdir(), 'marquee-test-')), folderWith(BEFORE)];
  const before = openFile(databaseFile(data));
  migrate(drizzle(before), { migrationsFolder: early });
  before.exec(`
    insert into accounts (id, email, name, handle, social_handle, bio, role, created_at) values (1, 'i@f.example', 'Ines', 'ines', '', '', 'critic', 0);
    insert into sections (id, slug, name, position) values (1, 'film', 'Film', 1);
    insert into stories (id, kind, area, author_id, created_at, touched_at) values (1, 'news', 'stories', 1, 0, 0);
    insert into revisions (id, story_id, number, saved_by, saved_at, reason, headline, verdict, tags, edition, disclosure, slug, body, entries)
      values (1, 1, 1, 1, 0, 'published', 'News', '', '[]', '', '', 'news', '{}', '[]');
    update stories set status = 'published', slug = 'news', published_at = 5, changed_at = 5, section_id = 1, published_revision_id = 1;
    insert into working_copies (story_id, version, saved_by, saved_at, headline, verdict, tags, edition, disclosure, slug, body, entries)
      values (1, 1, 1, 0, 'News', '', '[]', '', '', 'news', '{}', '[]');
    insert into comments (story_id, number, account_id, depth, text, state, created_at, once) values (1, 1, 1, 0, 'Hm.', 'visible', 0, 'x');
  `);
  before.close();

  migrateSqlite(data);
  const after = openFile(databaseFile(data));
  for (const table of ['stories', 'revisions', 'working_copies', 'comments']) {
    const { rows } = after.prepare(`select count(*) as rows from ${table}`).get() as { rows: number };
    assert.equal(rows, 1, table);
  }
  assert.deepEqual(after.prepare('select status, slug, published_at as at from stories').get(), {
    ...{ status: 'published', slug: 'news', at: 5 },
  });
  after.exec('delete from stories');
  assert.deepEqual(after.prepare('select * from revisions').all(), [], 'what belongs to a story still goes with it');
  after.close();
  for (const folder of [data, early]) rmSync(folder, { recursive: true });
});
