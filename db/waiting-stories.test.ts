import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from './connection.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { stories } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount } from './testing-stories.ts';
import { waitingStories } from './waiting-stories.ts';
import { approveStory, returnStory, submitStory } from './workflow.ts';
import { startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
let [piet, ines, maren] = [0, 0, 0];
const editor = () => asRole(maren, 'editor');

async function submitted(headline: string, author: number, minute: number) {
  const id = await startStory('feature', author, at(0));
  await saveWorkingCopy(id, 1, written({ headline }), asRole(author, 'critic'), at(1));
  await submitStory(id, asRole(author, 'critic'), at(minute));
  return id;
}

freshDatabase(async () => {
  [piet, ines] = [await makeAccount('piet', 'contributor'), await makeAccount('ines', 'critic')];
  maren = await makeAccount('maren', 'editor');
  await submitted('Second', piet, 6);
  await submitted('First', ines, 5);
  await returnStory(await submitted('Back', piet, 7), 'Shorter.', editor(), at(8));
  await approveStory(await submitted('Ready', ines, 9), editor(), at(10));
  await startStory('feature', ines, at(11));
});

async function told(viewer: ReturnType<typeof asRole>, most = 9) {
  const { forViewer, forOthers } = await waitingStories(viewer, most);
  const names = (rows: { headline: string }[]) => rows.map(({ headline }) => headline).join(', ');
  return [names(forViewer), names(forOthers)];
}

test('an editor reads what waits for them, the longest first, and what is back with its author', async () => {
  assert.deepEqual(await told(editor()), ['First, Second, Ready', 'Back']);
  assert.deepEqual(await told(editor(), 1), ['First', 'Back']);
});

test('others read of their own', async () => {
  assert.deepEqual(await told(asRole(piet, 'contributor')), ['Back', 'Second']);
  assert.deepEqual(await told(asRole(ines, 'critic')), ['Ready', 'First']);
});

test('a hundred that went back long ago hide nothing that waits for an editor', async () => {
  const stale = { kind: 'feature' as const, area: 'stories' as const, status: 'returned' as const, authorId: piet };
  const rows = Array.from({ length: 101 }, () => ({ ...stale, createdAt: at(0), touchedAt: at(1) }));
  await transaction((tx) => tx.insert(stories).values(rows));
  assert.deepEqual(await told(editor(), 1), ['First', '']);
});

test('they are found by an index', { skip: Boolean(settings().MARQUEE_DATABASE) }, async () => {
  for (const viewer of [editor(), asRole(ines, 'critic')]) {
    const plans = await plansOf(() => waitingStories(viewer, 9));
    assert.equal(plans.length, 2);
    for (const plan of plans) assert.match(plan, /SEARCH stories USING (COVERING )?INDEX stories_/);
  }
});
