import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { confirmEmail } from '#db/accounts.ts';
import { postComment } from '#db/comments.ts';
import { failedLetters } from '#db/failed-letters.ts';
import { queueLetter, takeLetters } from '#db/outbox.ts';
import { settings } from '#db/settings.ts';
import { readStopToken } from '#db/stop-token.ts';
import { freshDatabase } from '#db/testing.ts';
import { makeThread, someone } from '#db/testing-comments.ts';
import { asRole } from '#db/testing-desk.ts';
import { headerOf, MailServer } from '#db/testing-mail-server.ts';
import { emptyOutbox, lettersWaiting } from '#db/testing-outbox.ts';
import { makeSection, makeStory } from '#db/testing-stories.ts';
import { MAIL_PAUSE_MS } from '#domain/mail-times.ts';
import { startOutboxWorker } from './outbox-worker.ts';

freshDatabase();
const server = await MailServer.open();
after(() => server.close());
// The test's own mail server is what the settings name, and it is given up on quickly.
const hasty = `${server.url}?socketTimeout=1000`;
Object.assign(settings(), {
  SMTP_URL: hasty,
  MARQUEE_SECRET: 'signed-in-a-test-'.repeat(3),
});

let stop: (() => Promise<void>)[] = [];
beforeEach(() => Object.assign(server, { mood: 'takes', beforeTaking: async () => {} }));
afterEach(async () => {
  await Promise.all(stop.map((one) => one()));
  stop = [];
  server.taken.length = 0;
  await emptyOutbox();
});

const failures: string[] = [];
const start = (now = () => new Date()) =>
  stop.push(startOutboxWorker({ failed: (_, cause) => failures.push(String(cause)), now }));

const write = (subject: string, to = 'wren@abara.example') =>
  queueLetter(
    () => ({
      to: { name: 'Wren', address: to },
      ...{ subject, label: 'Test', heading: subject, paragraphs: ['.', 'Tschüss'], foot: 'Nothing.' },
    }),
    new Date(),
  );

async function until(done: () => Promise<boolean> | boolean) {
  for (let left = 1_200; left > 0 && !(await done()); left -= 1) await wait(25);
  assert.ok(await done());
}

const subjects = () => server.taken.map((letter) => headerOf(letter, 'Subject')).toSorted();
const failed = () => failedLetters(asRole(1, 'admin'), 9);

test('letters reach the mail server as text and HTML, each once, and nothing of them is left', async () => {
  for (const subject of ['One', 'Two', 'Three']) await write(subject);
  start();
  await until(() => server.taken.length === 3);
  await until(async () => (await lettersWaiting('wren@abara.example')).length === 0);
  assert.deepEqual(subjects(), ['One', 'Three', 'Two']);
  for (const letter of server.taken) {
    assert.equal(letter.to, 'wren@abara.example');
    assert.match(letter.source, /Content-Type: text\/plain; charset=utf-8/i);
    assert.match(letter.source, /Content-Type: text\/html; charset=utf-8/i);
    assert.match(headerOf(letter, 'Message-ID'), /^<[0-9a-f-]{36}@localhost>$/);
    assert.equal(headerOf(letter, 'Auto-Submitted'), 'auto-generated');
  }
});

test('letters that the mail server is slow about hold up no others', async () => {
  Object.assign(settings(), { SMTP_URL: server.url });
  const goOn = Promise.withResolvers<void>();
  server.beforeTaking = async ({ to }) => (to.startsWith('slow') ? goOn.promise : undefined);
  for (let n = 1; n <= 7; n += 1) await write(`Slow ${n}`, 'slow@abara.example');
  for (let n = 1; n <= 12; n += 1) await write(`Quick ${n}`);
  start();
  await until(() => server.taken.length >= 12);
  assert.ok(subjects().every((subject) => subject.startsWith('Quick')));
  assert.deepEqual(await failed(), []);
  goOn.resolve();
  await until(() => server.taken.length === 19);
  Object.assign(settings(), { SMTP_URL: hasty });
});

test('two workers send each letter once', async () => {
  for (let n = 10; n < 30; n += 1) await write(`Letter ${n}`);
  start();
  start();
  await until(() => server.taken.length >= 20);
  await until(async () => (await lettersWaiting('wren@abara.example')).length === 0);
  assert.equal(new Set(subjects()).size, 20);
  assert.equal(server.taken.length, 20);
});

test('a busy mail server is asked again later, with the same Message-ID; one mailbox that is gone holds up nobody', async () => {
  server.mood = 'unknown mailbox';
  await write('To nobody', 'nobody@abara.example');
  let now = new Date();
  start(() => now);
  await until(async () => (await failed()).length === 1);
  const [line] = await failed();
  assert.deepEqual([line?.recipient, line?.tryAt], ['nobody@abara.example', null]);
  assert.match(line?.failure ?? '', /550 Nobody has this mailbox/);

  server.mood = 'busy';
  await write('Patience');
  now = new Date();
  await until(async () => (await failed()).length === 2);
  assert.deepEqual(server.taken, []);
  server.mood = 'takes';
  now = new Date(now.getTime() + 61_000);
  await until(() => server.taken.length === 1);
  assert.deepEqual(subjects(), ['Patience']);
});

test('a silent mail server is left, and what it was told is tried again', async () => {
  server.mood = 'silent';
  await write('Into the void');
  start();
  await until(async () => (await failed())[0]?.failure !== undefined);
  assert.match((await failed())[0]?.failure ?? '', /timeout/i);
  assert.equal((await lettersWaiting('wren@abara.example')).length, 1);
});

test('a mail server that takes a letter and dies before it says so gets the same letter again', async () => {
  const seen: string[] = [];
  server.beforeTaking = async (letter) => {
    seen.push(headerOf(letter, 'Message-ID'));
    // Longer than anybody waits: for the worker, it was not taken.
    if (seen.length === 1) await wait(3_000);
  };
  let now = new Date();
  await write('Folded');
  start(() => now);
  await until(async () => (await failed()).length === 1);
  now = new Date(now.getTime() + 61_000);
  await until(() => seen.length === 2);
  assert.equal(seen[0], seen[1]);
});

test('a mail about an answer says how it is ended, and nothing of what was said', async () => {
  const [wren, theo] = [await someone(), await someone()];
  await confirmEmail(wren.id, new Date());
  const storyId = await makeStory({ slug: 'her', authorId: wren.id, sectionId: await makeSection('film') });
  await makeThread(storyId, [{ by: wren.id }]);
  const reply = { storyId, parent: 1, text: 'The butler did it.', spoils: true, once: 'once' };
  await postComment(reply, theo, new Date());
  start(() => new Date(Date.now() + MAIL_PAUSE_MS));
  await until(() => server.taken.length === 1);
  const [letter] = server.taken;
  assert.ok(letter);
  assert.match(headerOf(letter, 'Subject'), new RegExp(`^${theo.name} answers you`));
  const [, address = ''] = /^<(.*)>$/.exec(headerOf(letter, 'List-Unsubscribe')) ?? [];
  const { pathname, searchParams } = new URL(address);
  assert.equal(pathname, '/unsubscribe/one-click');
  assert.deepEqual(readStopToken(searchParams.get('token') ?? ''), { accountId: wren.id, what: 'reply' });
  assert.equal(headerOf(letter, 'List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click');
  assert.ok(!letter.source.includes('butler'));
  await until(async () => (await takeLetters(new Date(Date.now() + 86_400_000), 9)).length === 0);
});

test('a letter that is of no use any more is not sent', async () => {
  await write('Too late');
  start(() => new Date(Date.now() + 4 * 24 * 60 * 60_000));
  await until(async () => (await failed())[0]?.tryAt === null);
  assert.deepEqual(server.taken, []);
});
