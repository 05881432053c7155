import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const addresses = new Map<string, string>();

/** The address of a module in public/ with a mark of what is in it, so that browsers may keep it for ever. */
export function moduleAddress(name: string): string {
  const known = addresses.get(name) ?? `/${name}?v=${hashOf(join(process.cwd(), 'public', name))}`;
  addresses.set(name, known);
  return known;
}

/** Of the one module that every reading page has. */
export const readerScript = () => moduleAddress('reader.js');

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10);
