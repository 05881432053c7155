import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { endings } from './processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'marquee-processes-'));
after(() => rmSync(folder, { recursive: true }));

/** A program that shows its life in a file, and one that runs it as `npm start` runs a build. */
function parentOf(name: string) {
  const beats = join(folder, `${name}.beats`);
  const child = join(folder, `${name}-child.mjs`);
  writeFileSync(
    child,
    `import { appendFileSync } from 'node:fs';\nsetInterval(() => appendFileSync(process.argv[2], '.'), 20);`,
  );
  const parent = join(folder, `${name}.mjs`);
  const processes = pathToFileURL('cli/processes.mjs').href;
  const run = `await runQuietly(${JSON.stringify(child)}, [${JSON.stringify(beats)}])`;
  const ending = 'if (error instanceof Interrupted) process.exit(error.code)';
  writeFileSync(
    parent,
    `import { Interrupted, runQuietly } from '${processes}';\ntry { ${run} } catch (error) { ${ending} }`,
  );
  const count = () => (existsSync(beats) ? readFileSync(beats).length : 0);
  return { process: spawn(process.execPath, [parent], { stdio: 'ignore' }), count };
}

async function beating(count: () => number) {
  while (count() < 3) await wait(20);
}

test('a program does not outlive a parent that is killed outright', async () => {
  const { process: parent, count } = parentOf('killed');
  await beating(count);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await wait(500);
  const last = count();
  await wait(200);
  assert.equal(count(), last);
});

for (const signal of endings) {
  test(`${signal} ends the program first, then the parent, which says so`, async () => {
    const { process: parent, count } = parentOf(signal);
    await beating(count);
    parent.kill(signal);
    const [code] = await once(parent, 'exit');
    const last = count();
    assert.ok(code > 128, `ended with ${code}`);
    await wait(200);
    assert.equal(count(), last);
  });
}
