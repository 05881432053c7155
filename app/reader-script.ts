import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let address: string | undefined;

/** The address of public/reader.js with a mark of what is in it, so that browsers may keep it for ever. */
export function readerScript() {
  address ??= `/reader.js?v=${hashOf(join(process.cwd(), 'public', 'reader.js'))}`;
  return address;
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10);
