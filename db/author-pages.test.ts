import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { pagesOfAuthors } from './author-pages.ts';
import { transaction } from './connection.ts';
import { chooseReaderPage } from './reader-pages.ts';
import { accounts } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

test('an author leads to the page that they have, if they have one', async () => {
  const [quiet, shown, banned, leaving] = [await someone(), await someone(), await someone(), await someone()];
  const [both, critic, drafting] = [await someone('critic'), await someone('critic'), await someone('critic')];
  const sectionId = await makeSection('film');
  for (const { id } of [shown, both, banned, leaving]) {
    await chooseReaderPage(id, { page: true, ratings: false, seen: false });
  }
  await makeStory({ slug: 'her', authorId: both.id, sectionId });
  await makeStory({ slug: 'him', authorId: critic.id, sectionId });
  await makeStory({ slug: 'not-yet', authorId: drafting.id, sectionId, status: 'draft' });
  await transaction((tx) => tx.update(accounts).set({ bannedAt: new Date() }).where(eq(accounts.id, banned.id)));
  await transaction((tx) => tx.update(accounts).set({ leavesAt: new Date() }).where(eq(accounts.id, leaving.id)));
  const all = [quiet, shown, both, critic, drafting, banned, leaving].map(({ id }) => id);
  assert.deepEqual(
    Object.fromEntries(await pagesOfAuthors([...all, ...all])),
    Object.fromEntries([
      [shown.id, `/readers/${shown.handle}`],
      [both.id, `/critics/${both.handle}`],
      [critic.id, `/critics/${critic.handle}`],
    ]),
  );
  assert.equal((await pagesOfAuthors([])).size, 0);
});
