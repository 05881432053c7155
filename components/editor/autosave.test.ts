import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import type { SaveAnswer } from '#domain/save-answer.ts';
import { Autosave, LONGEST_MS, PAUSE_MS, RETRY_MS, type SaveState, UNSEEN } from './autosave.ts';

let [states, versions, sent]: [SaveState[], number[], number] = [[], [], 0];
let onDevice: string[] = [];
let answer: () => Promise<SaveAnswer>;
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
  [states, versions, sent, onDevice] = [[], [], 0, []];
  answer = saved;
  const send = () => {
    sent += 1;
    return answer();
  };
  autosave = new Autosave(send, {
    state: (state) => states.push(state),
    version: (version) => versions.push(version),
    typed: () => onDevice.push('kept'),
    held: () => onDevice.push('dropped'),
  });
});
afterEach(() => autosave.stop());

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
  assert.deepEqual(states.at(-1), { kind: 'failed', why: 'offline' });
  assert.ok(autosave.unsaved);
  answer = saved;
  await pass(RETRY_MS);
  assert.deepEqual([last(), autosave.unsaved], ['saved', false]);
});

test('a session that ran out is said, and tried again', async () => {
  answer = async () => ({ outcome: 'signed-out' });
  autosave.touch();
  await pass(PAUSE_MS);
  assert.deepEqual(states.at(-1), { kind: 'failed', why: 'signed-out' });
  answer = saved;
  await pass(RETRY_MS);
  assert.deepEqual([last(), autosave.unsaved], ['saved', false]);
});

for (const [what, gone, why] of [
  ['a story that passed into other hands', { outcome: 'no-longer-yours', sentence: 'Kept as revision 3.' }, /^Kept as/],
  ['a story that the desk does not show the writer any more', { outcome: 'unseen' }, new RegExp(UNSEEN)],
] satisfies [string, SaveAnswer, RegExp][]) {
  test(`${what} is said once, and not tried again by itself`, async () => {
    answer = async () => gone;
    autosave.touch();
    await pass(PAUSE_MS);
    autosave.touch();
    await pass(60_000);
    const state = states.at(-1);
    assert.match(state?.kind === 'ended' ? state.why : '', why);
    assert.deepEqual([sent, autosave.unsaved], [1, true]);
    assert.equal(await autosave.flush(), false);
    assert.equal(sent, 2, 'the last words are sent when the writer asks for it');
  });
}

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

test('what is typed is for the device to keep until the desk has all of it', async () => {
  const slow = Promise.withResolvers<SaveAnswer>();
  answer = () => slow.promise;
  autosave.touch();
  await pass(PAUSE_MS);
  autosave.touch();
  answer = saved;
  slow.resolve(await saved());
  await settle();
  assert.deepEqual(onDevice, ['kept', 'kept'], 'the second word is not on the desk');
  await pass(PAUSE_MS);
  assert.deepEqual(onDevice, ['kept', 'kept', 'dropped']);
});

test('a line that is back is used at once, and only when one was missed', async () => {
  autosave.retry();
  assert.equal(sent, 0);
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  autosave.touch();
  await pass(PAUSE_MS);
  answer = saved;
  autosave.retry();
  await settle();
  assert.deepEqual([sent, last()], [2, 'saved']);
});

test('a desk that falls over is no line that is down, and the words stay on the device', async () => {
  answer = () => Promise.reject(new Error('The desk answered 500.'));
  autosave.touch();
  await pass(PAUSE_MS);
  assert.deepEqual(states.at(-1), { kind: 'failed', why: 'silent' });
  assert.deepEqual(onDevice, ['kept']);
});
