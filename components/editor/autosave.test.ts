import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import type { SaveAnswer } from '#domain/save-answer.ts';
import { Autosave, LONGEST_MS, NO_LINE, PAUSE_MS, RETRY_MS, type SaveState } from './autosave.ts';

let [states, versions, sent]: [SaveState[], number[], number] = [[], [], 0];
let answer: () => Promise<SaveAnswer | undefined>;
let autosave: Autosave;

const saved = async (): Promise<SaveAnswer> => ({
  outcome: 'saved',
  version: sent + 1,
  at: '14:03:12',
  hasChanges: false,
});
/** Lets everything that is settled be heard. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
const pass = async (ms: number) => {
  mock.timers.tick(ms);
  await settle();
};
const last = () => states.at(-1)?.kind;

mock.timers.enable({ apis: ['setTimeout', 'Date'] });
beforeEach(() => {
  [states, versions, sent] = [[], [], 0];
  answer = saved;
  const send = () => {
    sent += 1;
    return answer();
  };
  autosave = new Autosave(send, {
    state: (state) => states.push(state),
    version: (version) => versions.push(version),
  });
});

test('a pause in typing saves, once', async () => {
  autosave.touch();
  await pass(PAUSE_MS - 1);
  autosave.touch();
  await pass(PAUSE_MS - 1);
  assert.deepEqual([sent, last(), autosave.unsaved], [0, 'unsaved', true]);
  await pass(1);
  assert.deepEqual([sent, last(), autosave.unsaved, versions], [1, 'saved', false, [2]]);
  await pass(60_000);
  assert.equal(sent, 1);
});

test('that something is not saved yet is said once, however much is typed', async () => {
  for (const _ of 'letters') autosave.touch();
  assert.deepEqual(states, [{ kind: 'unsaved' }]);
  await pass(PAUSE_MS);
  autosave.touch();
  assert.equal(last(), 'unsaved');
});

test('whoever never pauses is saved all the same', async () => {
  for (let ms = 0; ms < LONGEST_MS; ms += 500) {
    autosave.touch();
    await pass(500);
  }
  assert.equal(sent, 1);
});

test('what is typed while a save is on its way goes with the next one', async () => {
  const slow = Promise.withResolvers<SaveAnswer>();
  answer = () => slow.promise;
  autosave.touch();
  await pass(PAUSE_MS);
  autosave.touch();
  answer = saved;
  slow.resolve(await saved());
  await settle();
  assert.deepEqual([sent, autosave.unsaved], [1, true]);
  await pass(PAUSE_MS);
  assert.deepEqual([sent, autosave.unsaved, last()], [2, false, 'saved']);
});

test('a lost connection is said, and tried again', async () => {
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  autosave.touch();
  await pass(PAUSE_MS);
  assert.deepEqual(states.at(-1), { kind: 'failed', why: NO_LINE });
  assert.ok(autosave.unsaved);
  answer = saved;
  await pass(RETRY_MS);
  assert.deepEqual([last(), autosave.unsaved], ['saved', false]);
});

test('what is refused waits for the next change', async () => {
  answer = async () => ({ outcome: 'refused', errors: { slug: 'Small letters.' } });
  autosave.touch();
  await pass(PAUSE_MS + RETRY_MS);
  assert.deepEqual([sent, last(), autosave.unsaved], [1, 'refused', true]);
  answer = saved;
  autosave.touch();
  await pass(PAUSE_MS);
  assert.equal(last(), 'saved');
});

test('after a collision nothing is saved before the writer asks for it', async () => {
  answer = async () => ({ outcome: 'collided', path: '/x', name: 'Maren Holt', at: '14:05' });
  autosave.touch();
  await pass(PAUSE_MS);
  autosave.touch();
  await pass(60_000);
  assert.deepEqual([sent, last(), autosave.unsaved], [1, 'collided', true]);
  assert.equal(await autosave.flush(), false);
  assert.equal(sent, 2, 'the last words are sent to be kept too');
});

test('saving at once waits for the save that is on its way', async () => {
  const slow = Promise.withResolvers<SaveAnswer>();
  answer = () => slow.promise;
  autosave.touch();
  await pass(PAUSE_MS);
  autosave.touch();
  answer = saved;
  const flushed = autosave.flush();
  slow.resolve(await saved());
  assert.equal(await flushed, true);
  assert.equal(sent, 2);
  assert.equal(await autosave.flush(), true);
  assert.equal(sent, 2, 'nothing to save is nothing to send');
});
