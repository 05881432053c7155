import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { desc, eq } from 'drizzle-orm';
import { MAIL_PAUSE_MS, type MailTimes, newMailTimes } from '#domain/mail-times.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { ban } from './account-standing.ts';
import { confirmEmail } from './accounts.ts';
import { removeComment, restoreComment } from './comment-moderation.ts';
import { postComment } from './comments.ts';
import { read, transaction } from './connection.ts';
import { endMails, findMailTimes, saveMailTimes } from './mail-times.ts';
import { settleLetter, type Written, writeLetter } from './notification-letters.ts';
import { seeComments } from './notifications.ts';
import { type LetterInHand, takeLetters } from './outbox.ts';
import { auditEntries, comments } from './schema.ts';
import { settings } from './settings.ts';
import { readStopToken, stopAddresses } from './stop-token.ts';
import { sweep, sweepsOf, undoSweep } from './sweeps.ts';
import { freshDatabase } from './testing.ts';
import { someone } from './testing-comments.ts';
import { emptyOutbox } from './testing-outbox.ts';
import { makeSection, makeStory } from './testing-stories.ts';
import { undoDecision } from './undo-decision.ts';

const now = new Date('2026-02-01T10:00:00Z');
const soon = new Date(now.getTime() + MAIL_PAUSE_MS);
const later = new Date(soon.getTime() + MAIL_PAUSE_MS);
const tomorrow = new Date('2026-02-02T19:00:00Z');
const evening = new Date('2026-02-01T19:00:00Z');
/** What the comment covers, which stands in no letter. */
const SPOILER = '||the butler did it||';

// What the tokens of letters are signed with.
Object.assign(settings(), { MARQUEE_SECRET: 'signed-in-a-test-'.repeat(3) });

let [storyId, made] = [0, 0];
let theo: AccountViewer;
let moderator: AccountViewer;
freshDatabase(async () => {
  [theo, moderator] = [await someone(), await someone('moderator')];
  storyId = await makeStory({ slug: 'her', authorId: theo.id, sectionId: await makeSection('film') });
});
beforeEach(emptyOutbox);

async function reader(times: Partial<MailTimes> = {}) {
  const wren = await someone();
  await confirmEmail(wren.id, now);
  if (Object.keys(times).length > 0) await saveMailTimes(wren.id, { ...newMailTimes, ...times });
  return wren;
}

async function call(whom: AccountViewer, at = now): Promise<number> {
  const text = `@${whom.handle}, ${SPOILER}.`;
  const author = await someone();
  const comment = { storyId, text, spoils: false, once: `once-${made++}` };
  const posted = await postComment(comment, author, at);
  assert.ok(posted.kind === 'posted');
  const rows = await read().select({ id: comments.id, number: comments.number }).from(comments);
  return rows.find(({ number }) => number === posted.number)?.id ?? 0;
}

const atOnce = { mention: 'at-once' } as const;
const daily = { mention: 'daily' } as const;

async function takeOne(at: Date): Promise<LetterInHand> {
  const [inHand, ...more] = await takeLetters(at, 9);
  assert.ok(inHand && more.length === 0);
  return inHand;
}

async function send(inHand: LetterInHand, at: Date): Promise<Written | undefined> {
  const written = await writeLetter(inHand);
  await settleLetter(inHand, written?.tells ?? [], at);
  return written;
}

test('a mail is written when it is sent: who, where and how it begins, without what is covered', async () => {
  const wren = await reader(atOnce);
  await call(wren);
  const inHand = await takeOne(soon);
  const { letter } = (await writeLetter(inHand)) ?? {};
  assert.match(letter?.subject ?? '', /^reader-\d+ mentions you, under On her$/);
  assert.match(letter?.button?.url ?? '', /\/reviews\/her\/comments\/\d+$/);
  assert.equal(letter?.quote?.words, `@${wren.handle}, [under bars]`);
  assert.ok(!JSON.stringify(letter).includes('butler'));
  assert.equal(letter?.stop?.page, stopAddresses(wren.id, 'mention').page);
});

test('what was read on the site meanwhile is not mailed', async () => {
  const wren = await reader(atOnce);
  await seeComments(wren.id, [await call(wren)], now);
  assert.equal(await send(await takeOne(soon), soon), undefined);
  assert.deepEqual(await takeLetters(evening, 9), [], 'and it waits no more');
});

test('nor is what was removed, or told to somebody who was shut out or wants no mails by then', async () => {
  const [wren, sol, juno] = [await reader(atOnce), await reader(atOnce), await reader(atOnce)];
  await removeComment(await call(wren), { rule: 'other', reason: 'spam' }, moderator, now);
  await call(sol);
  await ban(sol.id, null, now);
  await call(juno);
  await endMails(juno.id, 'mention');
  // The letter that tells of the ban has its words already.
  const taken = (await takeLetters(soon, 9)).filter(({ letter }) => letter === null);
  assert.equal(taken.length, 3);
  for (const inHand of taken) assert.equal(await writeLetter(inHand), undefined);
});

test('nothing is mailed to an address that nobody has confirmed', async () => {
  const wren = await someone();
  await saveMailTimes(wren.id, { ...newMailTimes, ...atOnce });
  await call(wren);
  assert.equal(await writeLetter(await takeOne(soon)), undefined);
});

test('the mail of the day tells everything since the last, once, in the evening', async () => {
  const wren = await reader(daily);
  for (let n = 0; n < 3; n += 1) await call(wren);
  assert.deepEqual(await takeLetters(new Date(evening.getTime() - 1), 9), []);
  const written = await send(await takeOne(evening), evening);
  assert.match(written?.letter.heading ?? '', /^3 things/);
  assert.ok(!JSON.stringify(written).includes('butler'));
  await call(wren, evening);
  const next = await send(await takeOne(tomorrow), tomorrow);
  assert.match(next?.letter.heading ?? '', /^One thing/);
});

test('what comes in while the mail of the day is sent waits for the next', async () => {
  const wren = await reader(daily);
  await call(wren);
  const inHand = await takeOne(evening);
  const written = await writeLetter(inHand);
  await call(wren, evening);
  await settleLetter(inHand, written?.tells ?? [], evening);
  const next = await writeLetter(await takeOne(tomorrow));
  assert.match(next?.letter.heading ?? '', /^One thing/);
});

test('so does what was asked for before the mail was written, and stood only after', async () => {
  const wren = await reader(daily);
  await call(wren);
  const inHand = await takeOne(evening);
  const written = await writeLetter(inHand);
  await call(wren, new Date(evening.getTime() - 1));
  await settleLetter(inHand, written?.tells ?? [], evening);
  const next = await writeLetter(await takeOne(tomorrow));
  assert.match(next?.letter.heading ?? '', /^One thing/);
});

test('so does what is told while the mail of the day is settled', async () => {
  const wren = await reader(daily);
  await call(wren);
  const inHand = await takeOne(evening);
  const written = await writeLetter(inHand);
  const [told, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const telling = transaction(async () => {
    await call(wren, evening);
    told.resolve();
    await done.promise;
  });
  await told.promise;
  const settling = settleLetter(inHand, written?.tells ?? [], evening);
  // Time enough for it to be done, if it did not wait for the other.
  await Promise.race([settling, wait(500)]);
  done.resolve();
  await Promise.all([telling, settling]);
  const next = await writeLetter(await takeOne(tomorrow));
  assert.match(next?.letter.heading ?? '', /^One thing/);
});

test('a mail whose turn came while the comment was held or removed is sent when it stands again', async () => {
  const wren = await reader(atOnce);
  const grounds = { rule: 'other', reason: 'spam' } as const;
  const putBack = [
    async (id: number) => void (await restoreComment(id, moderator, soon)),
    async () => {
      const [removal] = await read().select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1);
      assert.ok((await undoDecision(removal?.id ?? 0, moderator, soon))?.decision);
    },
  ];
  for (const put of putBack) {
    const id = await call(wren);
    await removeComment(id, grounds, moderator, now);
    assert.equal(await send(await takeOne(soon), soon), undefined);
    await put(id);
    assert.match((await send(await takeOne(later), later))?.letter.subject ?? '', /mentions you/);
    // Nor are they mailed twice.
    await removeComment(id, grounds, moderator, later);
    await restoreComment(id, moderator, later);
    assert.deepEqual(await takeLetters(evening, 9), []);
  }
});

test('so is one whose turn came after everything of its author was removed, once that is undone', async () => {
  const wren = await reader(atOnce);
  const id = await call(wren);
  const [said] = await read().select().from(comments).where(eq(comments.id, id));
  await sweep(said?.accountId ?? 0, { rule: 'other', reason: 'spam' }, moderator, now);
  assert.equal(await send(await takeOne(soon), soon), undefined);
  const [swept] = await sweepsOf(said?.accountId ?? 0);
  await undoSweep(swept?.id ?? 0, moderator, soon);
  assert.match((await send(await takeOne(later), later))?.letter.subject ?? '', /mentions you/);
});

test('a decision that is taken while the mail about an earlier one is on the wire has its own', async () => {
  const sol = await reader({ decision: 'at-once' });
  const posted = await postComment({ storyId, text: 'First.', spoils: false, once: `once-${made++}` }, sol, now);
  assert.ok(posted.kind === 'posted');
  const [said] = await read().select().from(comments).where(eq(comments.accountId, sol.id));
  const id = said?.id ?? 0;
  await removeComment(id, { rule: 'other', reason: 'spam' }, moderator, now);
  const inHand = await takeOne(soon);
  const written = await writeLetter(inHand);
  await restoreComment(id, moderator, soon);
  await settleLetter(inHand, written?.tells ?? [], soon);
  assert.match((await send(await takeOne(later), later))?.letter.subject ?? '', /put back/);
});

test('on a day with nothing to say there is no mail', async () => {
  const wren = await reader(daily);
  await seeComments(wren.id, [await call(wren)], now);
  assert.equal(await send(await takeOne(evening), evening), undefined);
  assert.deepEqual(await takeLetters(new Date('2026-02-05T19:00:00Z'), 9), []);
});

test('each kind has its time; a link ends one, or all that come once a day', async () => {
  const wren = await reader({ mention: 'daily', follow: 'daily', decision: 'at-once' });
  await endMails(wren.id, 'reply');
  assert.deepEqual(await findMailTimes(wren.id), {
    ...newMailTimes,
    ...{ reply: 'off', mention: 'daily', follow: 'daily', decision: 'at-once' },
  });
  const theo = await reader({ staff: 'at-once' });
  await endMails(theo.id, 'reply');
  assert.deepEqual(await findMailTimes(theo.id), { ...newMailTimes, reply: 'off', staff: 'off' });
  await endMails(wren.id, 'daily');
  assert.deepEqual(await findMailTimes(wren.id), { ...newMailTimes, reply: 'off', decision: 'at-once' });
});

test('a link that is pressed twice at once, beside the form of the account, ends what it says and nothing else', async () => {
  const wren = await someone();
  const [saved, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const saving = transaction(async () => {
    await saveMailTimes(wren.id, { ...newMailTimes, follow: 'daily' });
    saved.resolve();
    await done.promise;
  });
  await saved.promise;
  const ending = Promise.all([endMails(wren.id, 'reply'), endMails(wren.id, 'reply')]);
  // Time enough for both to stand where they wait for the form.
  await Promise.race([ending.catch(() => undefined), wait(500)]);
  done.resolve();
  await Promise.all([saving, ending]);
  assert.deepEqual(await findMailTimes(wren.id), { ...newMailTimes, reply: 'off', follow: 'daily' });
  await endMails(wren.id, 'daily');
  await endMails(wren.id, 'daily');
  assert.deepEqual(await findMailTimes(wren.id), { ...newMailTimes, reply: 'off' });
});

test('only a token that we signed ends mails, and only of whom and what it says', () => {
  const token = new URL(stopAddresses(7, 'reply').post).searchParams.get('token') ?? '';
  assert.deepEqual(readStopToken(token), { accountId: 7, what: 'reply' });
  const [, , signature] = token.split('.');
  for (const forged of [`8.reply.${signature}`, `7.mention.${signature}`, `7.reply.${'A'.repeat(43)}`, '7.reply.', ''])
    assert.equal(readStopToken(forged), undefined, forged);
});
