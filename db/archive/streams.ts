import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { Chunks } from './write-archive.ts';

export const gzipped = (chunks: Chunks): AsyncIterable<Buffer> => through(chunks, createGzip());

export const gunzipped = (chunks: Chunks): AsyncIterable<Buffer> => through(chunks, createGunzip());

function through(chunks: Chunks, transform: Transform): Transform {
  // What fails before it fails in it, and so for whoever reads from it.
  pipeline(Readable.from(chunks), transform, () => undefined);
  return transform;
}

const NEWLINE = 0x0a;

/** The lines of a text that comes in pieces. Only a line feed ends one: what Unicode calls line ends may stand in JSON. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]).toString();
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString();
}
