import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { GIVEN_UP_SHOWN_MS, LETTER_LEASE_MS } from '#domain/outbox.ts';
import { read, transaction } from './connection.ts';
import { failedLetters } from './failed-letters.ts';
import { dropLetter, failLetter, type LetterInHand, queueLetter, takeLetters } from './outbox.ts';
import { removeOfKind } from './retention.ts';
import { outbox } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { emptyOutbox, lettersWaiting } from './testing-outbox.ts';

freshDatabase();
beforeEach(emptyOutbox);

const now = new Date('2026-02-01T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const MINUTE = 60_000;
const refused = { problem: 'Try later', forGood: false };

const queue = (subject: string, at = now, until?: Date) =>
  queueLetter(
    ({ name, url }) => ({
      to: { name: 'Wren', address: 'wren@abara.example' },
      ...{ subject, label: name, heading: url, paragraphs: [], foot: '' },
    }),
    at,
    until,
  );

async function take(at = now): Promise<LetterInHand> {
  const [inHand, ...more] = await takeLetters(at, 9);
  assert.ok(inHand && more.length === 0);
  return inHand;
}

test('a letter stands with its cause or not at all', async () => {
  await assert.rejects(
    transaction(async () => {
      await queue('Lost');
      throw new Error('The cause failed.');
    }),
  );
  assert.deepEqual(await takeLetters(now, 9), []);
  await transaction(() => queue('Kept'));
  assert.equal((await take()).letter?.subject, 'Kept');
});

test('those that waited longest are taken first, and nobody takes them twice while they are sent', async () => {
  await queue('Second', later(2));
  await queue('First', later(1));
  await queue('Not yet', later(MINUTE));
  const [first] = await takeLetters(later(3), 1);
  const [second] = await takeLetters(later(3), 9);
  assert.deepEqual([first?.letter?.subject, second?.letter?.subject], ['First', 'Second']);
  assert.deepEqual(await takeLetters(later(3), 9), []);
});

test('of many who ask at once, one gets a letter', async () => {
  await queue('One');
  const taken = await Promise.all(Array.from({ length: 8 }, () => takeLetters(now, 9)));
  assert.equal(taken.flat().length, 1);
});

test('a letter whose sender died is taken over under the same Message-ID', async () => {
  await queue('Once more');
  const { messageId } = await take();
  assert.match(messageId, /^<[^@\s]+@localhost>$/);
  assert.deepEqual(await takeLetters(later(LETTER_LEASE_MS - 1), 9), []);
  assert.equal((await take(later(LETTER_LEASE_MS))).messageId, messageId);
});

test('what was sent is nowhere any more', async () => {
  await queue('Sent');
  await dropLetter(await take());
  assert.deepEqual(await read().select().from(outbox), []);
});

test('a failure is kept, told to admins alone, and the letter is tried again after a pause', async () => {
  await queue('Stubborn');
  await failLetter(await take(), refused, now);
  const [line, ...more] = await failedLetters(asRole(1, 'admin'), 9);
  assert.deepEqual(
    [line?.recipient, line?.failure, line?.tryAt, more.length],
    ['wren@abara.example', 'Try later', later(MINUTE), 0],
  );
  for (const role of ['editor', 'moderator', 'critic'] as const)
    assert.deepEqual(await failedLetters(asRole(1, role), 9), []);
  assert.deepEqual(await takeLetters(later(MINUTE - 1), 9), []);
  await failLetter(await take(later(MINUTE)), refused, later(MINUTE));
  assert.deepEqual((await failedLetters(asRole(1, 'admin'), 9))[0]?.tryAt, later(3 * MINUTE));
});

test('a letter that is given up loses its text at once', async () => {
  await queue('Of use for a minute', now, later(MINUTE));
  await failLetter(await take(), refused, now);
  assert.deepEqual(await lettersWaiting('wren@abara.example'), []);
  assert.deepEqual(await takeLetters(later(GIVEN_UP_SHOWN_MS), 9), []);
  assert.equal((await failedLetters(asRole(1, 'admin'), 9))[0]?.tryAt, null);
});

test('that a letter was given up is shown for as long as is said, from then', async () => {
  await queue('To nobody');
  const givenUp = later(24 * 60 * MINUTE);
  await failLetter(await take(), { ...refused, forGood: true }, givenUp);
  const over = givenUp.getTime() + GIVEN_UP_SHOWN_MS;
  assert.equal(await removeOfKind('given-up-letters', new Date(over - 1)), 0);
  assert.equal(await removeOfKind('given-up-letters', new Date(over)), 1);
});

test('the database takes no letter without a time at which it is sent', async () => {
  await queue('Timeless');
  await assert.rejects(
    transaction((tx) => tx.update(outbox).set({ dueAt: null }).where(eq(outbox.recipient, 'wren@abara.example'))),
  );
});
