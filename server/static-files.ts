import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Answer } from './answer.ts';
import { mediaType } from './media-types.ts';

/** Files whose address changes with their content. */
const FOREVER = ['cache-control', 'public, max-age=31536000, immutable'];
const REVALIDATE = ['cache-control', 'public, no-cache'];

/**
 * Files that come with the program, known at the start: what is not in the list does not exist, whatever the address.
 * Each is read and compressed when it is first asked for, and stays in memory.
 */
export class StaticFiles {
  readonly #files = new Map<string, string>();
  readonly #answers = new Map<string, Promise<Answer>>();
  readonly #always: readonly string[];

  constructor(always: readonly string[]) {
    this.#always = always;
  }

  /** Adds a folder under an address that ends in a slash. */
  add(folder: string, address: string) {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const file = join(entry.parentPath, entry.name);
      this.#files.set(
        address +
          file
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
        file,
      );
    }
  }

  addresses(): string[] {
    return [...this.#files.keys()];
  }

  /** Undefined when there is no such file. A query (`?v=`) stands for the version. */
  find(path: string, versioned: boolean): Promise<Answer> | undefined {
    const file = this.#files.get(path);
    if (!file) return undefined;
    const forever = versioned || path.startsWith('/_next/static/');
    const key = forever ? `${path}?` : path;
    const known = this.#answers.get(key) ?? this.#read(file, forever);
    this.#answers.set(key, known);
    return known;
  }

  async #read(file: string, forever: boolean): Promise<Answer> {
    const headers = [...this.#always, ...(forever ? FOREVER : REVALIDATE)];
    return new Answer(200, mediaType(file), headers, await readFile(file), { validator: true });
  }
}
