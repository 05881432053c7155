import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { closeDatabase, useEngine as openIn, read, transaction } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { describePicture } from '#db/media-files.ts';
import { migrateSqlite } from '#db/migrate.ts';
import * as tables from '#db/schema.ts';
import { settings } from '#db/settings.ts';
import { plantDemo } from './plant-demo.ts';
import { eachPicture } from './plant-pictures.ts';

const skip = settings().MARQUEE_DATABASE ? 'plants two SQLite files' : false;

/** Everything in a demo of its own but the hashes of passwords, which are salted. */
async function planted(files: Awaited<ReturnType<typeof eachPicture>>) {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-demo-'));
  migrateSqlite(folder);
  openIn(openSqlite(folder));
  await transaction((tx) => plantDemo(tx, files, new Date('2026-11-24T12:00:00Z')));
  const accounts = (await read().select().from(tables.accounts)).map((row) => ({ ...row, passwordHash: null }));
  const rows = {
    accounts,
    media: await read().select().from(tables.media),
    works: await read().select().from(tables.works),
    stories: await read().select().from(tables.stories),
    revisions: await read().select().from(tables.revisions),
    workingCopies: await read().select().from(tables.workingCopies),
    comments: await read().select().from(tables.comments),
  };
  await closeDatabase();
  rmSync(folder, { recursive: true });
  return rows;
}

test('planted at another moment for the same day, the demo is the same to the letter', { skip }, async () => {
  const files = await eachPicture(describePicture);
  const first = await planted(files);
  const again = await planted(files);
  for (const name of Object.keys(first) as (keyof typeof first)[]) assert.deepEqual(again[name], first[name], name);
});
