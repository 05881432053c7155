import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { findBackupState, noteFailedBackup } from '#db/backup/backup-state.ts';
import { transaction } from '#db/connection.ts';
import { leases } from '#db/schema.ts';
import { emptyPublication, until } from './killed.ts';

const folder = emptyPublication('backups');
const backups = mkdtempSync(join(tmpdir(), 'marquee-backups-'));
const elsewhere = join(backups, 'elsewhere');
const elsewhereEmpty = join(backups, 'empty');
after(() => rmSync(backups, { recursive: true, force: true }));

/** So many megabytes of pictures that writing them takes a while. */
const PICTURES = 48;

const at = (data: string) => ({
  env: { ...process.env, MARQUEE_DATA: data, MARQUEE_DATABASE: '', MARQUEE_BACKUPS: backups, INIT_CWD: backups },
});
const run = promisify(execFile);
const marquee = async (data: string, ...words: string[]) =>
  (await run(process.execPath, ['cli/run.mjs', ...words], at(data))).stdout;
const files = () => readdirSync(backups).filter((name) => name.includes('.tar'));

test('a backup that is killed leaves no half one and the old ones; the next is whole and is restored', async () => {
  mkdirSync(join(folder, 'media'));
  for (let n = 0; n < PICTURES; n += 1) writeFileSync(join(folder, 'media', `${n}-800.avif`), randomBytes(1024 * 1024));
  await marquee(folder, 'backup', 'old.tar');

  const doomed = spawn(process.execPath, ['cli/run.mjs', 'backup', 'new.tar'], { ...at(folder), stdio: 'ignore' });
  const ended = once(doomed, 'exit');
  await until(() => existsSync(join(backups, 'new.tar.part')));
  doomed.kill('SIGKILL');
  const [, signal] = await ended;
  assert.equal(signal, 'SIGKILL', 'it died in the middle');
  assert.deepEqual(files(), ['new.tar.part', 'old.tar']);

  await assert.rejects(marquee(folder, 'backup', 'new.tar'), /Another backup is being made just now/);
  // As if the time had passed after which whoever makes one is believed to be dead.
  await transaction((tx) => tx.delete(leases));
  await marquee(folder, 'backup', 'new.tar');
  assert.deepEqual(files(), ['new.tar', 'old.tar']);
  assert.match(await marquee(elsewhere, 'restore', '--verify', 'new.tar'), /new\.tar can be restored: \d+ rows/);
  assert.ok(!existsSync(elsewhere), 'a try leaves nothing');

  assert.match(await marquee(elsewhere, 'restore', 'new.tar'), /^Restored: \d+ rows/);
  assert.equal(readdirSync(join(elsewhere, 'media')).length, PICTURES);
  await assert.rejects(marquee(elsewhere, 'restore', 'new.tar'), /The folder .* is not empty/);
  await assert.rejects(marquee(elsewhere, 'restore', 'none.tar'), /There is no file/);
});

test('where there is no database, none is made', async () => {
  for (const words of [
    ['backup', 'none.tar'],
    ['export', 'none.tar'],
  ]) {
    await assert.rejects(marquee(elsewhereEmpty, ...words), /There is no database in/);
  }
  assert.ok(!existsSync(elsewhereEmpty));
});

test('an export is imported from the shell', async () => {
  await marquee(folder, 'export', 'export.tar');
  const imported = join(backups, 'imported');
  assert.match(
    await marquee(imported, 'import', 'marquee', 'export.tar'),
    /^Imported: 0 stories, 0 comments, 0 accounts/,
  );
  await assert.rejects(marquee(imported, 'import', 'marquee', 'export.tar'), /is not empty/);
});

test('without a name it goes into the folder of the setting, under the time, and the desk is told', async () => {
  await noteFailedBackup('The disk was full.', new Date());
  await marquee(folder, 'backup');
  const { failed, madeAt } = await findBackupState();
  assert.equal(failed, undefined);
  assert.ok(madeAt);
  assert.ok(files().some((name) => /^marquee-localhost-\d+-\d{4}-\d\d-\d\dT\d{6}Z\.tar$/.test(name)));
});
