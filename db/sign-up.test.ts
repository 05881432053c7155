import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmEmail, createAccount, findAccount } from './accounts.ts';
import { findByCredentials } from './credentials.ts';
import { findToken, newToken } from './one-time-tokens.ts';
import { hashPassword } from './password.ts';
import { signUp } from './sign-up.ts';
import { freshDatabase } from './testing.ts';
import { makeThread } from './testing-comments.ts';
import { lettersWaiting } from './testing-outbox.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const now = new Date('2026-11-20T12:00:00Z');
const applicant = async (email: string, password: string) => ({
  name: 'Wren Abara',
  email,
  passwordHash: await hashPassword(password),
  next: '/reviews/her',
  token: newToken(),
});

test('signing up makes an account that waits, and the link that confirms it', async () => {
  const wren = await applicant('new@abara.example', 'plum teapot ladder');
  const made = await signUp(wren, now);
  assert.ok('waiting' in made);
  assert.equal(made.waiting.confirmed, false);
  assert.deepEqual(await findToken(wren.token, 'confirm', now), { accountId: made.waiting.id, next: '/reviews/her' });
  const [letter, ...more] = await lettersWaiting(wren.email);
  assert.ok(letter?.button?.url.endsWith(`/sign-up/confirm?token=${wren.token}`) && more.length === 0);
});

test('signing up again before confirming replaces password and link', async () => {
  const email = 'twice@abara.example';
  const first = await applicant(email, 'plum teapot ladder');
  const second = await applicant(email, 'second piano, hotel bar');
  await signUp(first, now);
  const made = await signUp(second, now);
  assert.ok('waiting' in made);
  assert.equal(await findToken(first.token, 'confirm', now), undefined);
  assert.ok(await findToken(second.token, 'confirm', now));
  assert.equal(await findByCredentials(email, 'plum teapot ladder'), undefined);
  assert.equal((await findByCredentials(email, 'second piano, hotel bar'))?.id, made.waiting.id);
});

test('an account that stands is left as it is', async () => {
  const email = 'stands@abara.example';
  const made = await signUp(await applicant(email, 'plum teapot ladder'), now);
  assert.ok('waiting' in made);
  await confirmEmail(made.waiting.id, now);
  const again = await signUp({ ...(await applicant(email, 'not my password')), name: 'Somebody Else' }, now);
  assert.ok('standing' in again);
  assert.equal((await lettersWaiting(email)).at(-1)?.heading, 'You are here already');
  assert.equal(again.standing.name, 'Wren Abara');
  assert.ok(await findByCredentials(email, 'plum teapot ladder'));
  assert.equal(await findByCredentials(email, 'not my password'), undefined);
});

test('nobody renames a commenter from elsewhere, or lays a password of their own in wait for them', async () => {
  const email = 'imported@abara.example';
  const authorId = await makeAccount('ines');
  const storyId = await makeStory({ slug: 'her', authorId, sectionId: await makeSection('film') });
  const commenter = { name: 'Old Wren', email, passwordHash: null, confirmed: false };
  const id = (await createAccount(commenter, now))?.id ?? 0;
  await makeThread(storyId, [{ by: id }]);
  const stranger = { ...(await applicant(email, 'plum teapot ladder')), name: 'A Liar' };
  assert.ok('waiting' in (await signUp(stranger, now)));
  const account = await findAccount(id);
  assert.deepEqual([account?.name, account?.hasPassword, account?.confirmed], ['Old Wren', false, false]);
  assert.equal(await findToken(stranger.token, 'confirm', now), undefined);
  const [letter, ...more] = await lettersWaiting(email);
  assert.deepEqual([letter?.heading, more], ['Choose a new password', []]);
});

test('an unknown address and an account without a password open nothing', async () => {
  assert.equal(await findByCredentials('nobody@abara.example', 'plum teapot ladder'), undefined);
});
