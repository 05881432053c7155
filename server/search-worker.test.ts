import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { findOfKind } from '#db/desk-search.ts';
import { freshDatabase } from '#db/testing.ts';
import { asRole } from '#db/testing-desk.ts';
import { makeAccount, makeWork } from '#db/testing-stories.ts';
import { termsOf } from '#domain/desk-search.ts';
import { startSearchWorker } from './search-worker.ts';

let editor: number;
freshDatabase(async () => {
  editor = await makeAccount('maren', 'editor');
});

test('what is written while the server serves is found, though nobody has searched', async () => {
  for (let number = 0; number < 45; number += 1) await makeWork(`errand${number}`);
  const stop = startSearchWorker(assert.ifError);
  const found = () => findOfKind('work', termsOf('errand'), asRole(editor, 'editor'), { most: 100, after: 0 });
  while ((await found()).length < 45) await pause(20);
  await stop();
  await makeWork('errand45');
  assert.equal((await found()).length, 45, 'one that was stopped reads no more');
});
