import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eq, max } from 'drizzle-orm';
import { checkArchive, membersOf, textIn } from '../archive/read-archive.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { read, transaction } from '../connection.ts';
import { plantDemo } from '../demo/plant-demo.ts';
import { eachPicture } from '../demo/plant-pictures.ts';
import { describePicture } from '../media-files.ts';
import type { Place } from '../place.ts';
import { accounts, auditEntries, house, oneTimeTokens, searchDue, tags } from '../schema.ts';
import { emptyPlace, goTo, migratePlace } from '../testing-places.ts';
import { importExport } from './import-export.ts';
import { writeExport } from './write-export.ts';

const now = new Date('2026-11-26T03:00:00Z');
const url = 'https://reviews.example';
const folder = mkdtempSync(join(tmpdir(), 'marquee-export-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'whole.tar');
const TOKEN = 'a-hash-that-opens-a-door';

let home: Place;
let password: string;

before(async () => {
  home = await emptyPlace();
  await migratePlace(home);
  await goTo(home);
  const files = await eachPicture(describePicture);
  await transaction((tx) => plantDemo(tx, files, now));
  password = (await read().select({ hash: accounts.passwordHash }).from(accounts).limit(1))[0]?.hash ?? '';
  await transaction(async (tx) => {
    await tx.insert(oneTimeTokens).values({ hash: TOKEN, purpose: 'first-admin', expiresAt: now });
    // In the order of their bytes, whatever order a database has; the last number is given out and not used.
    await tx.insert(tags).values(odd.map((slug) => ({ slug, name: slug })));
    await tx.delete(tags).where(eq(tags.slug, odd.at(-1) ?? ''));
  });
  mkdirSync(join(home.data, 'media'));
  writeFileSync(join(home.data, 'media', 'ab-240.avif'), 'a picture');
  writeFileSync(join(home.data, 'secret'), 'what signs sessions');
  await writeExport(home, { file, now, url });
});

/** What engines, JSON and lines could each take for something else. */
const odd = [
  'Zebra',
  'apple',
  'Äpfel',
  'ab-c',
  'ab c',
  'a"b\\\\c',
  'line\nline\r',
  'sep\u2028arator',
  '日本',
  '🎬',
  'over',
];

/** An export of what was made of one, in `place`. */
async function again(place: Place, from = file): Promise<string> {
  await importExport(from, place);
  const to = join(folder, `again-${readdirSync(folder).length}.tar`);
  await writeExport(place, { file: to, now, url });
  return to;
}

async function equal(a: string, b: string) {
  const [sumsA, sumsB] = [await checkArchive(a), await checkArchive(b)];
  for (const [name, sum] of sumsA) {
    if (sumsB.get(name) !== sum) assert.equal(await textIn(b, name), await textIn(a, name), name);
  }
  assert.deepEqual(sumsB, sumsA);
  assert.deepEqual(readFileSync(b), readFileSync(a));
}

test('what comes out of an import is what went in, byte by byte', async () => {
  await equal(file, await again(await emptyPlace()));
});

test('it is the same over the other engine and back', async () => {
  const data = mkdtempSync(join(tmpdir(), 'marquee-export-'));
  try {
    const onSqlite = await again({ data: join(data, 'place') });
    await equal(file, onSqlite);
    await equal(file, await again(await emptyPlace(), onSqlite));
  } finally {
    rmSync(data, { recursive: true });
  }
});

test('an export opens nothing: no password, link or session is in it', async () => {
  const bytes = readFileSync(file);
  for (const secret of [password, TOKEN, 'what signs sessions']) {
    assert.ok(secret !== '' && !bytes.includes(secret), secret);
  }
  const names = [...(await checkArchive(file)).keys()];
  assert.ok(names.includes('media/ab-240.avif') && !names.some((name) => name.includes('secret')));
});

test('a publication that was imported works: its words are found, its numbers go on, a new password can be set', async () => {
  const place = await emptyPlace();
  await importExport(file, place);
  await goTo(place);
  const due = await read().select({ kind: searchDue.kind }).from(searchDue);
  assert.ok(['story', 'work', 'comment'].every((kind) => due.some((row) => row.kind === kind)));
  const [highest] = await read()
    .select({ id: max(tags.id) })
    .from(tags);
  const [next] = await transaction((tx) =>
    tx.insert(tags).values({ slug: 'new', name: 'New' }).returning({ id: tags.id }),
  );
  assert.equal(next?.id, (highest?.id ?? 0) + 2, 'the number of what was deleted is not given out again');
  await assert.rejects(transaction((tx) => tx.delete(auditEntries)));
  const known = await read().select({ hash: accounts.passwordHash }).from(accounts);
  assert.ok(known.length > 5 && known.every(({ hash }) => hash === null));
});

test('what is damaged, no export, of a later release, or for a place that is not empty is refused and changes nothing', async () => {
  const place = await emptyPlace();
  const manifest = JSON.parse((await textIn(file, 'export.json')) ?? '');
  const cut = join(folder, 'cut.tar');
  writeFileSync(cut, readFileSync(file).subarray(0, 50_000));
  await assert.rejects(importExport(cut, place), /is damaged, or not whole/);
  await assert.rejects(importExport(await as('none.tar', '{"marquee":"backup"}'), place), /is no export/);
  await assert.rejects(importExport(await as('words.tar', 'no JSON'), place), /is no export/);
  const later = { ...manifest, tables: { ...manifest.tables, dreams: { rows: 0, columns: [] } } };
  await assert.rejects(importExport(await as('later.tar', JSON.stringify(later)), place), /does not know dreams/);
  const more = { ...manifest, tables: { ...manifest.tables, tags: { rows: 1, columns: ['id', 'slug', 'name'] } } };
  await assert.rejects(importExport(await as('more.tar', JSON.stringify(more)), place), /tags has 1 rows/);
  assert.deepEqual(readdirSync(place.data), []);
  await assert.rejects(importExport(file, home), /is not empty/);
});

test('an export of an earlier release has no column that came since: its rows get the default', async () => {
  const manifest = JSON.parse((await textIn(file, 'export.json')) ?? '');
  const columns = manifest.tables.house.columns.filter((name: string) => name !== 'approvals');
  manifest.tables.house.columns = columns;
  const place = await emptyPlace();
  await importExport(await as('earlier.tar', JSON.stringify(manifest)), place);
  await goTo(place);
  const rows = await read().select({ approvals: house.approvals }).from(house);
  assert.ok(rows.every(({ approvals }) => approvals === 1));
});

/** The export with another word of itself. */
async function as(name: string, manifest: string): Promise<string> {
  const to = join(folder, name);
  await writeArchive({ file: to, at: now }, async (add) => {
    for await (const member of membersOf(file)) {
      if (member.name === 'export.json') await add(member.name, [Buffer.from(manifest)]);
      else if (member.name !== 'SHA256SUMS') await add(member.name, member.chunks());
    }
  });
  return to;
}
