import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

/** Runs a command that is expected to refuse, and gives what it says. */
async function refused(script: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  assert.equal(code, 1);
  return said.trim();
}

test('a port that is taken stops the start before anything else, with the way out', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const said = await refused('cli/start.mjs', { PORT: String(port), HOST: '127.0.0.1' });
  other.close();
  assert.match(said, new RegExp(`^Port ${port} is taken.* PORT=${port + 1} npm start$`));
});

test('a wrong setting stops the start with a sentence that names it and does not show it', async () => {
  const said = await refused('cli/serve.mjs', { PORT: '0', MARQUEE_SECRET: 'too short' });
  assert.equal(said, 'The setting PORT must be a number from 1 to 65535.');
  const secret = await refused('cli/serve.mjs', { PORT: '65535', MARQUEE_SECRET: 'too short' });
  assert.equal(secret, 'The setting MARQUEE_SECRET must be at least 32 characters.');
});
