import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTry, forgive } from './sign-in-failures.ts';
import { freshDatabase } from './testing.ts';

freshDatabase();

const now = new Date('2026-11-20T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function triesLeft(attempt: Parameters<typeof countTry>[0], times: number, at = now) {
  const left: (number | string)[] = [];
  for (let n = 0; n < times; n += 1) {
    const answer = await countTry(attempt, at);
    left.push(answer.allowed ? answer.triesLeft : answer.again.toISOString());
  }
  return left;
}

test('five tries, then a pause of ten minutes that says when it ends', async () => {
  const attempt = { email: 'wren@abara.example', address: '192.0.2.1' };
  const ends = later(10).toISOString();
  assert.deepEqual(await triesLeft(attempt, 7), [4, 3, 2, 1, 0, ends, ends]);
  assert.deepEqual(await triesLeft(attempt, 2, later(10)), [0, later(20).toISOString()]);
});

test('another address and another account are not slowed down', async () => {
  assert.deepEqual(await triesLeft({ email: 'wren@abara.example', address: '192.0.2.2' }, 1), [4]);
  assert.deepEqual(await triesLeft({ email: 'noor@abara.example', address: '192.0.2.1' }, 1), [4]);
});

test('another address of the same IPv6 network is the same address', async () => {
  await triesLeft({ email: 'six@abara.example', address: '2001:db8:1:2::1' }, 5);
  assert.equal((await countTry({ email: 'six@abara.example', address: '2001:db8:1:2::99' }, now)).allowed, false);
});

test('the right password forgets the failures before it', async () => {
  const attempt = { email: 'forgiven@abara.example', address: '192.0.2.3' };
  await triesLeft(attempt, 4);
  await countTry(attempt, later(1));
  await forgive(attempt, later(1));
  assert.deepEqual(await triesLeft(attempt, 1, later(1)), [4]);
});

test('thirty tries at once count as thirty', async () => {
  const attempt = { email: 'flood@abara.example', address: '192.0.2.4' };
  const answers = [];
  for (let n = 0; n < 30; n += 1) answers.push(countTry(attempt, now));
  const allowed = (await Promise.all(answers)).filter((answer) => answer.allowed);
  assert.ok(allowed.length >= 5 && allowed.length < 30, `${allowed.length} were allowed`);
});

test('a list of stolen passwords, one account each, is stopped by its address', async () => {
  let allowed = 0;
  for (let n = 0; n < 120; n += 1) {
    const answer = await countTry({ email: `stolen${n}@abara.example`, address: '192.0.2.5' }, now);
    if (answer.allowed) allowed += 1;
  }
  assert.equal(allowed, 100);
});
