import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Sentence } from './sentence.mjs';

/** A path as somebody typed it: from where they stand. Commands run at the root of the project; npm says where it was called. */
export const asTyped = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);

/** @throws {Sentence} when nothing stands there */
export function mustBeThere(path: string) {
  if (!statSync(path, { throwIfNoEntry: false })) throw new Sentence(`There is no ${path}.`);
}

/** @throws {Sentence} when no file stands there */
export function mustBeFile(path: string) {
  mustBeThere(path);
  if (!statSync(path).isFile()) throw new Sentence(`${path} is no file.`);
}
