import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { HANDLES_SHOWN } from '#domain/found-handle.ts';
import { ban } from './account-standing.ts';
import { transaction } from './connection.ts';
import { handlesStarting } from './find-handles.ts';
import { accounts } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { makeThread } from './testing-comments.ts';
import { asRole } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

let [here, elsewhere] = [0, 0];
freshDatabase(async () => {
  const authorId = await makeAccount('wren-critic', 'critic');
  const sectionId = await makeSection('film');
  here = await makeStory({ slug: 'here', authorId, sectionId });
  elsewhere = await makeStory({ slug: 'elsewhere', authorId, sectionId });
  const [zoe, abara] = [await makeAccount('wren-zoe', 'reader'), await makeAccount('wren-abara', 'reader')];
  const [held, banned] = [await makeAccount('wren-held', 'reader'), await makeAccount('wren-banned', 'reader')];
  await makeAccount('wren-silent', 'reader');
  const ola = await makeAccount('ola', 'reader');
  await makeThread(elsewhere, [{ by: abara }]);
  const [leaving, gone] = [await makeAccount('wren-leaves', 'reader'), await makeAccount('wren-gone', 'critic')];
  await makeThread(here, [
    { by: zoe },
    { by: ola },
    { by: held, state: 'held' },
    { by: banned },
    { by: leaving },
    { by: gone },
  ]);
  await transaction(async (tx) => {
    await tx.update(accounts).set({ leavesAt: new Date() }).where(eq(accounts.id, leaving));
    await tx.update(accounts).set({ erasedAt: new Date() }).where(eq(accounts.id, gone));
  });
  await ban(banned, asRole(await makeAccount('admin', 'admin'), 'admin'), new Date());
});

const found = async (start: string, storyId = here) =>
  (await handlesStarting(start, storyId)).map(({ handle }) => handle);

test('those who spoke here stand first, then others whose comments stand, and the house', async () => {
  assert.deepEqual(await found('wren'), ['wren-zoe', 'wren-abara', 'wren-critic']);
  assert.deepEqual(await found('wren', elsewhere), ['wren-abara', 'wren-critic', 'wren-zoe']);
  assert.deepEqual(await found('wren-'), ['wren-zoe', 'wren-abara', 'wren-critic']);
  assert.deepEqual(await found('o'), ['ola']);
  assert.deepEqual(await found('xyz'), []);
});

test('no more than can be looked over', async () => {
  const crowd = await makeStory({
    slug: 'crowd',
    authorId: await makeAccount('host', 'critic'),
    sectionId: await makeSection('tv'),
  });
  const many = await Promise.all(Array.from({ length: HANDLES_SHOWN + 2 }, (_, at) => makeAccount(`many-${at}`)));
  const said = many.map((by) => ({ by }));
  await makeThread(crowd, said);
  assert.equal((await found('many', crowd)).length, HANDLES_SHOWN);
  assert.equal((await found('many', here)).length, HANDLES_SHOWN);
});

test('handles are found by their index', { skip: Boolean(settings().MARQUEE_DATABASE) }, async () => {
  for (const plan of await plansOf(() => handlesStarting('wren', here))) {
    assert.match(plan, /SEARCH accounts USING INDEX accounts_handle/);
    assert.doesNotMatch(plan, /SCAN/);
  }
});
