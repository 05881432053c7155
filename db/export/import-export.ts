import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ExportManifest, exportManifest } from '#domain/export.ts';
import { ArchiveError } from '../archive/archive-error.ts';
import { checkArchive, jsonIn, type Member, membersOf } from '../archive/read-archive.ts';
import { linesOf } from '../archive/streams.ts';
import { insideOnly, intoEmptyPlace } from '../backup/empty-place.ts';
import { fillPostgres } from '../backup/fill.postgres.ts';
import { newestMigration } from '../migrate.ts';
import type { Place } from '../place.ts';
import { type Shape, shapes } from './shapes.ts';
import { sequenceOf } from './tables.postgres.ts';
import { fillSqlite } from './tables.sqlite.ts';
import { quoted, type Tables } from './tables.ts';
import { MANIFEST, tableFile } from './write-export.ts';

/** The folders of an export that become folders of the place. */
const FOLDERS = /^(media|originals)\//;

/**
 * Makes a publication of an export in an empty place, on either engine. All of it is read and compared before anything is written.
 * Nobody has a password there: people choose a new one by mail, and staff from the shell as well.
 * @throws {ArchiveError} when the file is damaged or the place is not empty; then nothing was changed
 */
export async function importExport(file: string, place: Place): Promise<ExportManifest> {
  const manifest = await checkExport(file);
  await intoEmptyPlace(place, async (beside, move) => {
    for await (const member of membersOf(file)) {
      if (FOLDERS.test(member.name)) await takeOut(member, join(beside, insideOnly(member.name)));
    }
    if (place.database) await fillOnPostgres(place.database, file, manifest, move);
    else {
      await fillSqlite(beside, tablesIn(file, manifest), { counts: countsIn(manifest), highest: manifest.highest });
      await move();
    }
  });
  return manifest;
}

async function checkExport(file: string): Promise<ExportManifest> {
  await checkArchive(file);
  const manifest = exportManifest.safeParse(await jsonIn(file, MANIFEST));
  if (!manifest.success) throw new ArchiveError(`${file} is no export of Marquee. Nothing was changed.`);
  const unknown = unknownIn(manifest.data);
  if (unknown) throw new ArchiveError(`This release does not know ${unknown}. Update first. Nothing was changed.`);
  return manifest.data;
}

/** A table or a column that only a later release has. */
function unknownIn({ tables }: ExportManifest): string | undefined {
  const known = new Set(
    shapes.flatMap(({ table, columns }) => [table, ...columns.map(({ name }) => `${table}.${name}`)]),
  );
  return Object.entries(tables)
    .flatMap(([table, { columns }]) => [table, ...columns.map((name) => `${table}.${name}`)])
    .find((name) => !known.has(name));
}

const countsIn = ({ tables }: ExportManifest) =>
  Object.fromEntries(Object.entries(tables).map(([table, { rows }]) => [table, rows]));

async function takeOut({ mode, chunks }: Member, to: string) {
  await mkdir(dirname(to), { recursive: true });
  await pipeline(Readable.from(chunks()), createWriteStream(to, { mode, flags: 'wx', flush: true }));
}

/** With the columns that the export has: what came later has its default. */
async function* tablesIn(file: string, { tables }: ExportManifest): Tables {
  const known = new Map(shapes.map((shape) => [tableFile(shape.table), shape]));
  for await (const { name, chunks } of membersOf(file)) {
    const shape = known.get(name);
    const given = shape && tables[shape.table];
    if (!given) continue;
    const columns = shape.columns.filter((column) => given.columns.includes(column.name));
    yield { shape: { ...shape, columns }, lines: linesOf(chunks()) };
  }
}

async function fillOnPostgres(
  address: string,
  file: string,
  manifest: ExportManifest,
  beforeCommit: () => Promise<void>,
) {
  const given = Object.entries(manifest.highest).filter(([, highest]) => highest > 0);
  const highest = Object.fromEntries(given.map(([table, last]) => [sequenceOf(table), last]));
  const schema = newestMigration('postgres') ?? 0;
  const dumped = { schema, tables: countsIn(manifest), highest };
  // What is found by its words is found by what acts on new rows.
  await fillPostgres(address, { dumped, lines: rowsIn(file, manifest), triggers: true, beforeCommit });
}

async function* rowsIn(file: string, manifest: ExportManifest) {
  for await (const { shape, lines } of tablesIn(file, manifest)) {
    const columns = quoted([...shape.columns.map(({ name }) => name), ...shape.drawn]);
    yield { table: shape.table, columns, lines: shape.drawn.length > 0 ? withDrawn(shape, lines) : lines };
  }
}

async function* withDrawn({ drawn }: Shape, lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    const more = Object.fromEntries(drawn.map((name) => [name, randomBytes(32).toString('base64url')]));
    yield JSON.stringify({ ...JSON.parse(line), ...more });
  }
}
