import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { configure, ZipWriter } from '@zip.js/zip.js';
import { CSV_START, csvLine } from '#domain/csv.ts';
import { dataReadme } from '#domain/data-readme.ts';
import { downloadFile, downloadsFolder } from './data-downloads.ts';
import { ownData, rowsOf } from './own-data/index.ts';
import type { Cell, OwnData } from './own-data/part.ts';
import { findPublication } from './publication.ts';
import { settings } from './settings.ts';

// One file at a time in the background: threads of its own would take the processor from readers.
configure({ useWebWorkers: false });

type Made = { accountId: number; file: string; now: Date; signal: AbortSignal };

/**
 * Writes everything that somebody made into one file. It goes from the database to the disk a few rows at a time, under another name
 * until it is whole, and is readable for the owner of the process alone.
 * @returns its size
 */
export async function writeDownload({ accountId, file, now, signal }: Made): Promise<number> {
  await mkdir(downloadsFolder(), { recursive: true, mode: 0o700 });
  const [draft, whole] = [`${downloadFile(file)}.part`, downloadFile(file)];
  // What a process left that died over it.
  await rm(draft, { force: true });
  const to = Writable.toWeb(createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true }));
  try {
    const zip = new ZipWriter(to, { lastModDate: now, signal });
    const publication = await findPublication();
    const about = { publication: publication.name, url: settings().url, madeAt: now };
    await zip.add('README.txt', streamOf(once(dataReadme(about, ownData, publication))));
    for (const part of ownData) {
      await zip.add(`${part.name}.json`, streamOf(asJson(part, accountId)));
      await zip.add(`${part.name}.csv`, streamOf(asCsv(part, accountId)));
    }
    await zip.close();
  } catch (cause) {
    await to.abort().catch(() => undefined);
    await rm(draft, { force: true });
    throw cause;
  }
  await rename(draft, whole);
  return (await stat(whole)).size;
}

/** Asked for piece by piece, as fast as the disk takes them. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

async function* once(text: string) {
  yield text;
}

async function* asJson(part: OwnData, accountId: number): AsyncGenerator<string> {
  let before = '[\n';
  for await (const cells of rowsOf(part, accountId)) {
    yield before + JSON.stringify(cells);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

async function* asCsv(part: OwnData, accountId: number): AsyncGenerator<string> {
  let begun = false;
  for await (const cells of rowsOf(part, accountId)) {
    if (!begun) yield CSV_START + csvLine(Object.keys(cells));
    begun = true;
    yield csvLine(Object.values(cells).map(inCell));
  }
  if (!begun) yield CSV_START;
}

function inCell(cell: Cell): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
}
