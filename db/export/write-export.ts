import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_README, type ExportManifest } from '#domain/export.ts';
import { type Add, writeArchive } from '../archive/write-archive.ts';
import { addFiles } from '../backup/backup-files.ts';
import { type Place, refuseWithoutDatabase } from '../place.ts';
import { shapes } from './shapes.ts';
import { readPostgres } from './tables.postgres.ts';
import { readSqlite } from './tables.sqlite.ts';
import type { TableReader } from './tables.ts';

export const MANIFEST = 'export.json';
export const tableFile = (table: string) => `data/${table}.jsonl`;

/** The folders with pictures; what else lies in the data folder is of the house. */
const PICTURES = ['media', 'originals'];

type Wanted = { file: string; now: Date; url: string };

/**
 * Writes everything that another program could want into one file: each table as JSON, a line a row in the order of its key, and the
 * pictures. Nothing in it opens anything.
 * @throws {ArchiveError}
 */
export async function writeExport(place: Place, { file, now, url }: Wanted): Promise<number> {
  refuseWithoutDatabase(place);
  return writeArchive({ file, at: now }, async (add) => {
    const reader = place.database ? await readPostgres(place.database) : readSqlite(place.data);
    try {
      await add('README.txt', [Buffer.from(EXPORT_README)]);
      const manifest: ExportManifest = { marquee: 'export', version: 1, url, ...(await addTables(reader, add)) };
      await add(MANIFEST, [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]);
    } finally {
      await reader.close();
    }
    for (const folder of PICTURES)
      if (existsSync(join(place.data, folder))) await addFiles(place.data, add, folder, '');
  });
}

async function addTables(reader: TableReader, add: Add): Promise<Pick<ExportManifest, 'tables' | 'highest'>> {
  const tables: ExportManifest['tables'] = {};
  for (const shape of shapes) {
    const about = { rows: 0, columns: shape.columns.map(({ name }) => name) };
    tables[shape.table] = about;
    const counted = async function* () {
      for await (const line of reader.lines(shape)) {
        about.rows += 1;
        yield Buffer.from(`${line}\n`);
      }
    };
    await add(tableFile(shape.table), counted());
  }
  const numbered = shapes.filter((shape) => shape.numbered).map(({ table }) => table);
  return { tables, highest: await reader.highest(numbered) };
}
