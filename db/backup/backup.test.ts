import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { eq, isNull, like } from 'drizzle-orm';
import { ArchiveError } from '../archive/archive-error.ts';
import { membersOf } from '../archive/read-archive.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { postComment } from '../comments.ts';
import { read, transaction } from '../connection.ts';
import { plantDemo } from '../demo/plant-demo.ts';
import { eachPicture } from '../demo/plant-pictures.ts';
import { describePicture } from '../media-files.ts';
import type { Place } from '../place.ts';
import { auditEntries, comments, stories, tags } from '../schema.ts';
import { settings } from '../settings.ts';
import { someone } from '../testing-comments.ts';
import { allRows, emptyPlace, goTo, migratePlace } from '../testing-places.ts';
import { makeStory } from '../testing-stories.ts';
import { makeBackup } from './make-backup.ts';
import { checkBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { verifyBackup } from './verify-backup.ts';

const now = new Date('2026-11-26T03:00:00Z');
let home: Place;
let folder: string;
let file: string;
let deletedTag: number;

before(async () => {
  home = await emptyPlace();
  folder = (await emptyPlace()).data;
  file = join(folder, 'whole.tar');
  await migratePlace(home);
  await goTo(home);
  const files = await eachPicture(describePicture);
  await transaction((tx) => plantDemo(tx, files, now));
  // The highest number that was ever given out is not that of any row.
  deletedTag = await newTag('gone');
  await transaction((tx) => tx.delete(tags).where(eq(tags.id, deletedTag)));
  for (const [name, text] of Object.entries(dataFolder)) {
    mkdirSync(join(home.data, name, '..'), { recursive: true });
    writeFileSync(join(home.data, name), text, { mode: 0o600 });
  }
  await makeBackup(home, { file, now });
});

const kept = { secret: 'what signs sessions', 'media/ab-240.avif': 'a picture', 'originals/ab.jpg': 'as it was sent' };
const unfinished = {
  'incoming/half.jpg': 'on its way',
  'media/ab-480.avif.part': 'on its way, too',
  'share/stories-1.jpg': 'drawn anew',
};
const dataFolder = { ...kept, ...unfinished };

const newTag = (slug: string) =>
  transaction(async (tx) => {
    const [row] = await tx.insert(tags).values({ slug, name: slug }).returning({ id: tags.id });
    return row?.id ?? 0;
  });

const namesIn = (place: Place) =>
  readdirSync(place.data)
    .filter((name) => !/^marquee\.db/.test(name))
    .toSorted();

test('what was backed up comes back into an empty place: every row, every file, the numbers that were given out', async () => {
  await goTo(home);
  const rows = await allRows();
  const place = await emptyPlace();
  // What a restore left that was ended in the middle does not stand in its way.
  mkdirSync(join(place.data, 'restoring', 'media'), { recursive: true });
  writeFileSync(join(place.data, 'restoring', 'media', 'half.avif'), 'ha');
  const manifest = await restoreBackup(file, place);
  // As the next start does.
  await migratePlace(place);
  await goTo(place);
  assert.deepEqual(await allRows(), rows);
  assert.ok((rows.comments?.length ?? 0) > 50);
  assert.equal(manifest.tables.comments, rows.comments?.length);
  assert.deepEqual(namesIn(place), ['media', 'originals', 'secret']);
  for (const [name, text] of Object.entries(kept)) assert.equal(readFileSync(join(place.data, name), 'utf8'), text);
  assert.equal(statSync(join(place.data, 'secret')).mode & 0o777, 0o600);
  assert.ok((await newTag('new')) > deletedTag);
  // What guards the rows is there as well: an entry of the audit log cannot be taken out.
  await assert.rejects(transaction((tx) => tx.delete(auditEntries)));
  // And what ties them: nobody answers a comment that is not there.
  const [comment] = await read().select({ id: comments.id }).from(comments).limit(1);
  const lost = transaction((tx) =>
    tx
      .update(comments)
      .set({ parentId: 999_999 })
      .where(eq(comments.id, comment?.id ?? 0)),
  );
  await assert.rejects(lost);
});

test('a backup is readable for its owner alone, and there is none in the data folder', async () => {
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const within = makeBackup(home, { file: join(home.data, 'backups', 'a.tar'), now });
  await assert.rejects(within, /lies in the data folder/);
});

test('what lies behind a link is in it, and a link that leads nowhere is refused by its name', async () => {
  const otherDisk = (await emptyPlace()).data;
  mkdirSync(join(otherDisk, 'large'));
  writeFileSync(join(otherDisk, 'large', 'c.avif'), 'on another disk');
  symlinkSync(otherDisk, join(home.data, 'media', 'linked'));
  symlinkSync(join(home.data, 'media', 'ab-240.avif'), join(home.data, 'media', 'again.avif'));
  symlinkSync(home.data, join(home.data, 'media', 'circle'));
  const nowhere = join(home.data, 'originals', 'lost');
  try {
    const linked = join(folder, 'linked.tar');
    await makeBackup(home, { file: linked, now });
    const place = await emptyPlace();
    await restoreBackup(linked, place);
    assert.equal(readFileSync(join(place.data, 'media', 'linked', 'large', 'c.avif'), 'utf8'), 'on another disk');
    assert.equal(readFileSync(join(place.data, 'media', 'again.avif'), 'utf8'), 'a picture');
    assert.ok(!existsSync(join(place.data, 'media', 'circle')));
    rmSync(linked);
    symlinkSync(join(otherDisk, 'none'), nowhere);
    await assert.rejects(makeBackup(home, { file: linked, now }), /^ArchiveError: .*lost is a link that leads nowhere/);
    assert.ok(!existsSync(linked));
  } finally {
    for (const name of ['linked', 'again.avif', 'circle']) rmSync(join(home.data, 'media', name), { force: true });
    rmSync(nowhere, { force: true });
  }
});

test('it is verified by restoring it, and nothing is left of that', async () => {
  const manifest = await verifyBackup(file, settings().MARQUEE_DATABASE);
  assert.ok((manifest.tables.comments ?? 0) > 50);
  assert.deepEqual(readdirSync(folder), ['whole.tar']);
  assert.ok(!existsSync(join(home.data, 'incoming', 'backup.db')));
});

test('a place that is not empty is refused with a sentence, and stays as it is', async () => {
  await assert.rejects(restoreBackup(file, home), /^ArchiveError: The folder .* is not empty/);
  const started = await emptyPlace();
  writeFileSync(join(started.data, 'secret'), 'of another');
  await assert.rejects(restoreBackup(file, started), /is not empty/);
  assert.deepEqual(readdirSync(started.data), ['secret']);
  if (!home.database) return;
  const onlyData = { ...(await emptyPlace()), database: home.database };
  await assert.rejects(restoreBackup(file, onlyData), /The database has tables already/);
  assert.deepEqual(readdirSync(onlyData.data), []);
});

test('a backup that is cut, damaged, newer or none is refused with a sentence, and the place stays empty', async () => {
  const place = await emptyPlace();
  const bytes = readFileSync(file);
  const broken = join(folder, 'broken.tar');
  const damaged = Buffer.from(bytes);
  damaged.writeUInt8((bytes.readUInt8(bytes.length >> 1) + 1) % 256, bytes.length >> 1);
  const cases: [Buffer, RegExp][] = [
    [bytes.subarray(0, bytes.length - 700), /is damaged, or not whole/],
    [damaged, /is damaged, or not whole/],
    [Buffer.from('A letter.'), /is damaged, or not whole/],
  ];
  for (const [content, sentence] of cases) {
    writeFileSync(broken, content);
    await assert.rejects(restoreBackup(broken, place), sentence);
  }
  rmSync(broken);
  const manifest = await checkBackup(file);
  const newer = JSON.stringify({ ...manifest, schema: Date.parse('2100-01-01') });
  await assert.rejects(restoreBackup(await changed('newer.tar', { 'backup.json': newer }), place), /newer release/);
  await assert.rejects(restoreBackup(await changed('other.tar', { 'backup.json': '{}' }), place), /is no backup/);
  const fewer = JSON.stringify({ ...manifest, tables: { ...manifest.tables, comments: 1 } });
  await assert.rejects(restoreBackup(await changed('fewer.tar', { 'backup.json': fewer }), place), ArchiveError);
  const otherEngine = home.database ? { data: place.data } : { ...place, database: 'postgres://localhost/none' };
  await assert.rejects(restoreBackup(file, otherEngine), /MARQUEE_DATABASE/);
  assert.deepEqual(readdirSync(place.data), []);
});

test('a made-up backup cannot write outside of the place', async () => {
  const place = await emptyPlace();
  for (const name of ['files/../../out', 'files//out', 'files/..\\out']) {
    await assert.rejects(
      restoreBackup(await changed('evil.tar', { [name]: 'out' }), place),
      /cannot stand in the data folder/,
    );
  }
  assert.deepEqual(readdirSync(place.data), []);
});

/** The backup with some of its files as others, or with more. */
async function changed(name: string, files: Record<string, string>): Promise<string> {
  const to = join(folder, name);
  rmSync(to, { force: true });
  await writeArchive({ file: to, at: now }, async (add) => {
    for await (const member of membersOf(file)) {
      if (member.name !== 'SHA256SUMS' && !(member.name in files)) await add(member.name, member.chunks());
    }
    for (const [member, text] of Object.entries(files)) await add(member, [Buffer.from(text)]);
  });
  return to;
}

test('a backup that is made while readers post is of one moment', async () => {
  await goTo(home);
  const [author] = await read().select({ id: stories.authorId, sectionId: stories.sectionId }).from(stories).limit(1);
  const posters = await Promise.all(Array.from({ length: 2 }, () => someone()));
  let made = 0;
  let writing = true;
  const posted = new Set<string>();
  /** Each makes a story now and then and posts under it, so that neither may come without the other. */
  const poster = async (who: (typeof posters)[number]) => {
    while (writing) {
      const slug = `while-${made++}`;
      const storyId = await makeStory({ slug, authorId: author?.id ?? 0, sectionId: author?.sectionId ?? 0 });
      for (const text of ['One.', 'Two.', 'Three.']) {
        const result = await postComment({ storyId, text, spoils: false, once: `${slug}-${text}` }, who, new Date());
        if (result.kind === 'posted') posted.add(`${slug} ${result.number}`);
        // SQLite answers at once: the backup would never have a turn.
        await turn();
      }
    }
  };
  const work = Promise.all(posters.map(poster));
  const busy = join(folder, 'busy.tar');
  const answeredBefore = new Set(posted);
  await makeBackup(home, { file: busy, now });
  const answeredAfter = new Set(posted);
  writing = false;
  await work;
  assert.ok(answeredAfter.size > answeredBefore.size, 'comments came in meanwhile');

  const place = await emptyPlace();
  await restoreBackup(busy, place);
  await goTo(place);
  const counted = await read()
    .select({
      slug: stories.slug,
      last: stories.lastCommentNumber,
      visible: stories.visibleComments,
      number: comments.number,
    })
    .from(stories)
    .leftJoin(comments, eq(comments.storyId, stories.id))
    .where(like(stories.slug, 'while-%'));
  const numbers = Map.groupBy(counted, ({ slug }) => slug);
  for (const [slug, rows] of numbers) {
    const last = rows[0]?.last ?? 0;
    const found = rows.flatMap(({ number }) => number ?? []).toSorted();
    assert.deepEqual(
      found,
      Array.from({ length: last }, (_, at) => at + 1),
      `${slug} has the numbers that it counted`,
    );
    assert.equal(rows[0]?.visible, last);
  }
  const lost = await read()
    .select({ id: comments.id })
    .from(comments)
    .leftJoin(stories, eq(stories.id, comments.storyId))
    .where(isNull(stories.id));
  assert.deepEqual(lost, []);
});
