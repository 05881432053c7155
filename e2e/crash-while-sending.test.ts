import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startMarquee } from '#cli/bench/processes.ts';
import { read, transaction } from '#db/connection.ts';
import { queueLetter } from '#db/outbox.ts';
import { outbox } from '#db/schema.ts';
import { headerOf, MailServer } from '#db/testing-mail-server.ts';
import { emptyPublication, isAlive, until } from './killed.ts';

const LETTERS = 60;
/** Taken when the server is killed, with others on the wire. */
const TAKEN_BEFORE = 20;
/** As many as a worker has in hand at the most. */
const IN_HAND = 8;

const folder = emptyPublication('letters');

const waiting = async () => (await read().select({ id: outbox.id }).from(outbox)).length;

test('the server is killed while it sends: every letter arrives, and one that arrives twice can be folded', async () => {
  for (let n = 1; n <= LETTERS; n += 1) {
    await queueLetter(
      () => ({
        to: { name: '', address: `reader-${n}@films.example` },
        ...{ subject: `Letter ${n}`, label: 'A test', heading: `Letter ${n}`, paragraphs: ['Hello.'], foot: 'Bye.' },
      }),
      new Date(),
    );
  }
  const mail = await MailServer.open();
  after(() => mail.close());
  const doomed = await startMarquee(folder, '/', { SMTP_URL: mail.url });
  let killed = false;
  mail.beforeTaking = async () => {
    if (killed || mail.taken.length < TAKEN_BEFORE) return;
    killed = true;
    process.kill(doomed.pid, 'SIGKILL');
  };
  // What was on the wire is cut with it.
  await until(() => !isAlive(doomed.pid));
  assert.ok((await waiting()) >= LETTERS - TAKEN_BEFORE - IN_HAND, 'it died in the middle');

  // As if the time had passed after which a sender is believed to be dead.
  await transaction((tx) => tx.update(outbox).set({ dueAt: new Date() }));
  mail.beforeTaking = async () => {};
  const survivor = await startMarquee(folder, '/', { SMTP_URL: mail.url });
  await until(async () => (await waiting()) === 0);
  await survivor.stop();

  const idsOf = Map.groupBy(mail.taken, (letter) => headerOf(letter, 'Subject'));
  assert.equal(idsOf.size, LETTERS, 'none is lost');
  for (const [subject, copies] of idsOf)
    assert.equal(new Set(copies.map((letter) => headerOf(letter, 'Message-ID'))).size, 1, subject);
  assert.ok(mail.taken.length <= LETTERS + IN_HAND, `${mail.taken.length} were taken`);
});
