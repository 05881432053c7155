import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { createAccount, findAccountByEmail } from '#db/accounts.ts';
import { closeDatabase, useEngine as readFrom } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-account-'));
after(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
});

const run = promisify(execFile);
const env = { ...process.env, MARQUEE_DATA: folder, MARQUEE_DATABASE: '' };
const account = async (...words: string[]) =>
  (await run(process.execPath, ['cli/run.mjs', 'account', ...words], { env })).stdout.trim();

test('an account is banned and let in again from the shell', async () => {
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  const email = 'wren@abara.example';
  const made = await createAccount({ name: 'Wren Abara', email, passwordHash: null, confirmed: true }, new Date());
  assert.match(await account('ban', email), /^Wren Abara is banned and signed out everywhere/);
  const banned = await findAccountByEmail(email);
  assert.deepEqual([banned?.banned, banned?.epoch], [true, (made?.epoch ?? 0) + 1]);
  assert.match(await account('unban', 'WREN@abara.example'), /^Wren Abara can sign in again/);
  assert.equal((await findAccountByEmail(email))?.banned, false);
  await assert.rejects(account('ban', 'nobody@abara.example'), /No account has the address nobody@abara.example/);
});
