import { resolve } from 'node:path';

/** A path as somebody typed it: from where they stand. Commands run at the root of the project; npm says where it was called. */
export const asTyped = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);
