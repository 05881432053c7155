import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from './settings.ts';

let known: string | undefined;

/** What signs sessions: the setting, or else made once and kept in the data folder for its owner alone to read. */
export function secret(): string {
  known ??= settings().MARQUEE_SECRET ?? keptSecret(settings().MARQUEE_DATA);
  return known;
}

/** The one that is kept in a data folder; made where there is none. */
export function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    if (!isErrnoOf(cause, 'ENOENT')) throw cause;
  }
  mkdirSync(folder, { recursive: true });
  makeOnce(file);
  return readFileSync(file, 'utf8').trim();
}

/** Written whole beside its place, then linked to it: two processes that start at once end up with the same secret. */
function makeOnce(file: string) {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (cause) {
    if (!isErrnoOf(cause, 'EEXIST')) throw cause;
  } finally {
    rmSync(draft);
  }
}

const isErrnoOf = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;
