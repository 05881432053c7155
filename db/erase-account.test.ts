import './testing-data-folder.ts';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { and, eq, isNotNull } from 'drizzle-orm';
import { handleRestsUntil, leavesAt } from '#domain/departure.ts';
import { newMailTimes } from '#domain/mail-times.ts';
import { pageTags } from '#domain/page-tags.ts';
import { type AccountViewer, anonymous } from '#domain/viewer.ts';
import { findAccountPage } from './account-list.ts';
import { ban, setRole } from './account-standing.ts';
import { findAccount, findAccountByEmail, updateProfile } from './accounts.ts';
import { findAuditPage, writeDown } from './audit.ts';
import { appeal, declineAppeal } from './comment-appeals.ts';
import { removeComment, restoreComment } from './comment-moderation.ts';
import { reportComment } from './comment-reports.ts';
import { findComment } from './comment-rows.ts';
import { postComment } from './comments.ts';
import { read, transaction } from './connection.ts';
import { findCritic } from './critics.ts';
import { askForDownload, downloadFile, downloadsFolder, newestDownload } from './data-downloads.ts';
import { askToLeave, dueDepartures, findStaying, stay } from './departures.ts';
import { askForAddress } from './email-changes.ts';
import { eraseAccount } from './erase-account.ts';
import { featureComment } from './featured-comments.ts';
import { takenHandles } from './handles.ts';
import { likeComment } from './likes.ts';
import { saveMailTimes } from './mail-times.ts';
import { issueToken } from './one-time-tokens.ts';
import { editComment } from './own-comments.ts';
import { rateWork, ratingsOf } from './ratings.ts';
import { chooseReaderPage, findReaderPage } from './reader-pages.ts';
import { saveStories } from './saved-stories.ts';
import {
  accountMeasures,
  accountNotes,
  accounts,
  auditEntries,
  caseReaders,
  commentLikeness,
  comments,
  dataDownloads,
  guests,
  identities,
  invitations,
  mutes,
  noteMentions,
  outbox,
  storyLocks,
  storyNotes,
  sweeps,
} from './schema.ts';
import { indexDue } from './search-index.ts';
import { markSeen } from './seen-works.ts';
import { findSessionViewer } from './sessions.ts';
import { followStory } from './story-follows.ts';
import { freshDatabase } from './testing.ts';
import { accountColumns } from './testing-account-columns.ts';
import { makeThread, someone, visibleCounts } from './testing-comments.ts';
import { rowsLeadingTo, tablesSaying } from './testing-everything.ts';
import { lettersWaiting } from './testing-outbox.ts';
import { makeSection, makeStory, makeWork } from './testing-stories.ts';

freshDatabase();

const now = new Date('2014-01-10T09:20:00Z');
const later = leavesAt(now);
const removed = Object.entries(accountColumns).flatMap(([column, { leaving }]) =>
  leaving === 'removed' ? [column] : [],
);

let made = 0;
async function newStory(author: AccountViewer) {
  made += 1;
  return makeStory({ slug: `story-${made}`, authorId: author.id, sectionId: await makeSection(`film-${made}`) });
}

/** Somebody whose every word begins with a mark of their own, so that it is found wherever it is left. */
async function marked(role: 'reader' | 'critic' = 'reader') {
  const person = await someone(role);
  const mark = `canary${person.id}x`;
  const profile = { name: `${mark} Wren`, handle: `${mark}-wren`, socialHandle: `@${mark}`, bio: `${mark} plays.` };
  await updateProfile(person.id, profile, now);
  const email = `${mark}@abara.example`;
  await transaction((tx) =>
    tx
      .update(accounts)
      .set({ email, emailConfirmedAt: now, passwordHash: `${mark}-hash` })
      .where(eq(accounts.id, person.id)),
  );
  return { ...person, ...profile, mark, email };
}

/** Likes, ratings, comments in each state, and all else that anybody can leave here. */
async function livedIn(wren: Awaited<ReturnType<typeof marked>>) {
  const [theo, maren] = [await someone(), await someone('admin')];
  const storyId = await newStory(maren);
  const workId = await makeWork(`work-${storyId}`);
  const [shown = 0, held = 0, gone = 0, others = 0] = await makeThread(storyId, [
    { by: wren.id, text: `${wren.mark} says` },
    { by: wren.id, text: `${wren.mark} waits`, state: 'held' },
    { by: wren.id, text: `${wren.mark} was rude` },
    { by: theo.id, text: 'A word of another.' },
  ]);
  await removeComment(gone, { rule: 'person', reason: 'Rude' }, maren, now);
  await appeal(held, `${wren.mark} asks again`, wren, now);
  await likeComment(others, true, wren, now);
  await likeComment(shown, true, theo, now);
  await featureComment(shown, maren, now);
  await rateWork(wren.id, workId, 9, now);
  await markSeen(wren.id, workId, 'all', now);
  await chooseReaderPage(wren.id, { page: true, ratings: true, seen: true });
  await saveMailTimes(wren.id, { ...newMailTimes, follow: 'daily' });
  await followStory(storyId, wren.id, now);
  await saveStories(wren.id, [storyId], now);
  await postComment({ storyId, parent: 1, text: 'An answer to it.', spoils: false, once: `o${storyId}` }, theo, now);
  await askForDownload(wren.id, now);
  await issueToken({ purpose: 'reset', accountId: wren.id, next: '/' }, now);
  const account = await findAccount(wren.id);
  if (account) await askForAddress(account, `${wren.mark}-new@abara.example`, now);
  await appeal(gone, `${wren.mark} was not rude`, wren, now);
  await declineAppeal(gone, await someone('moderator'), now);
  await reportComment(others, { reason: 'other', note: `${wren.mark} minds.` }, wren, now);
  await reportComment(shown, { reason: 'person', note: `I know ${wren.mark}` }, theo, now);
  await transaction(async (tx) => {
    await tx.insert(commentLikeness).values({ commentId: held, sure: 98, words: [wren.mark] });
    const provider = { provider: 'github', providerAccountId: `${wren.mark}-id`, accountId: wren.id, createdAt: now };
    await tx.insert(identities).values(provider);
    await tx.insert(mutes).values([
      { by: wren.id, who: theo.id, since: now },
      { by: theo.id, who: wren.id, since: now },
    ]);
    const about = { accountId: wren.id, reason: `${wren.mark} was rude.` };
    await tx.insert(accountMeasures).values({ ...about, measure: 'warning', takenBy: maren.id, takenAt: now });
    await tx.insert(sweeps).values({ ...about, rule: 'other', sweptBy: maren.id, sweptAt: now });
    const text = `${wren.mark} again.`;
    await tx.insert(accountNotes).values({ accountId: wren.id, text, writtenBy: maren.id, writtenAt: now });
    await tx.insert(caseReaders).values({ commentId: others, accountId: wren.id, until: now });
    await tx.insert(storyLocks).values({ storyId, accountId: wren.id, page: 'p', since: now, until: now });
    const [note] = await tx
      .insert(storyNotes)
      .values({ storyId, accountId: maren.id, text: 'Look.', createdAt: now })
      .returning();
    await tx.insert(noteMentions).values({ noteId: note?.id ?? 0, accountId: wren.id });
    const asked = { email: wren.email, role: 'critic' as const, tokenHash: wren.mark, invitedBy: maren.id };
    await tx.insert(invitations).values({ ...asked, createdAt: now, expiresAt: later });
    const invited = { act: 'account-invited', subjectId: null, subject: wren.email, path: '/desk/accounts' } as const;
    await writeDown(tx, maren, { ...invited, before: {}, after: { role: 'critic' } }, now);
    const before = { ...invited, subject: `${wren.mark}-before@abara.example` };
    await writeDown(tx, maren, { ...before, before: {}, after: {} }, now);
    await writeDown(
      tx,
      wren,
      { ...before, act: 'invitation-accepted', subjectId: wren.id, before: {}, after: {} },
      now,
    );
    const guest = { name: `${wren.mark} Guest`, nameFolded: `${wren.mark} guest`, bio: `${wren.mark} once.` };
    await tx.insert(guests).values({ ...guest, handle: `${wren.mark}-guest`, mergedIntoId: wren.id, createdAt: now });
  });
  return { storyId, workId, theo, maren, shown, held, gone, others };
}

const textsOf = async (accountId: number) => {
  const rows = await read()
    .select({ number: comments.number, state: comments.state, text: comments.text, reason: comments.stateReason })
    .from(comments)
    .where(eq(comments.accountId, accountId))
    .orderBy(comments.number);
  return rows.map(({ number, state, text, reason }) => [number, state, text, reason].join(' ').trim());
};

async function leave(id: number, choice: Parameters<typeof askToLeave>[1]) {
  await askToLeave({ id }, choice, now);
  const tags: string[] = [];
  await eraseAccount(id, later, (changed) => tags.push(...changed));
  return tags;
}

test('somebody who asked to leave is signed out and found by nobody, and still has seven days', async () => {
  await someone('admin');
  const wren = await marked();
  await chooseReaderPage(wren.id, { page: true, ratings: false, seen: false });
  await indexDue();
  const before = await findAccount(wren.id);
  const named = { who: 'all', named: wren.mark, page: 1 } as const;
  assert.equal((await findAccountPage(named, { now, byAddress: true }))?.total, 1);
  assert.equal(await askToLeave(wren, { words: 'kept', byline: 'kept' }, now), 'asked');

  assert.equal(await findSessionViewer({ accountId: wren.id, epoch: before?.epoch ?? 0 }), undefined);
  assert.equal(await findReaderPage(wren.handle, 1), undefined);
  assert.equal((await findAccountPage(named, { now, byAddress: true }))?.total, 0);
  await indexDue();
  assert.ok(!(await tablesSaying(wren.mark)).includes('searchEntries'));
  const storyId = await newStory(await someone('critic'));
  const posted = await postComment({ storyId, text: 'One more thing.', spoils: false, once: 'x' }, wren, now);
  assert.equal(posted.kind, 'refused');
  assert.deepEqual(await dueDepartures(new Date(later.getTime() - 1), 9), []);
  assert.deepEqual(await dueDepartures(later, 9), [wren.id]);

  const [letter] = await lettersWaiting(wren.email);
  assert.match(letter?.paragraphs.join('\n') ?? '', /On 17 January 2014, .* we delete your name/);
  const token = new URL(letter?.button?.url ?? '').searchParams.get('token') ?? '';
  assert.equal((await findStaying(token))?.id, wren.id);
  assert.equal(await findStaying('made-up'), undefined);
  assert.equal(await stay(wren.id, later), false, 'by then it is being emptied');
  assert.equal(await stay(wren.id, now), true);
  assert.equal(await stay(wren.id, now), false);
  assert.equal(await findStaying(token), undefined);
  assert.ok(await findReaderPage(wren.handle, 1));
  await indexDue();
  assert.equal((await findAccountPage(named, { now, byAddress: true }))?.total, 1);
  assert.deepEqual(await dueDepartures(later, 9), []);
});

test('somebody who is leaving does nothing any more that others see, whatever was on its way', async () => {
  const [wren, theo] = [await marked(), await someone()];
  const storyId = await newStory(theo);
  const [own = 0, other = 0] = await makeThread(storyId, [{ by: wren.id, at: now }, { by: theo.id }]);
  const workId = await makeWork(`work-${storyId}`);
  await askToLeave(wren, { words: 'kept', byline: 'kept' }, now);
  const profile = { name: 'Other', handle: 'other', socialHandle: '', bio: '' };
  const refusals = [
    await postComment({ storyId, text: 'One more thing.', spoils: false, once: 'x' }, wren, now),
    await editComment(own, { text: 'Another thing.', spoils: false }, wren, now),
    await likeComment(other, true, wren, now),
    await reportComment(other, { reason: 'other', note: '' }, wren, now),
    { sentence: await rateWork(wren.id, workId, 9, now) },
    { sentence: Object.values(await updateProfile(wren.id, profile, now))[0] },
  ];
  const sentences = refusals.map((refusal) => (refusal && 'sentence' in refusal ? refusal.sentence : refusal));
  for (const sentence of sentences) assert.match(`${sentence}`, /^This account can no longer (comment|take part)\./);
  await stay(wren.id, now);
});

test('the last admin who is not leaving cannot leave', async () => {
  const admins = await read().select({ id: accounts.id }).from(accounts).where(eq(accounts.role, 'admin'));
  const [last = { id: 0 }, ...others] = admins;
  const choice = { words: 'kept', byline: 'kept' } as const;
  for (const { id } of others) assert.equal(await askToLeave({ id }, choice, now), 'asked');
  assert.equal(await askToLeave(last, choice, now), 'last-admin');
  assert.equal(await setRole(last.id, 'reader', null, now), 'last-admin');
  assert.equal(await ban(last.id, null, now), 'last-admin');
  for (const { id } of others) await stay(id, now);
  assert.equal((await findAuditPage({ who: others[0]?.id ?? 0 }, 1))?.total, others.length > 0 ? 2 : 0);
});

test('of a reader who leaves the words nothing is left but the words', async () => {
  const wren = await marked();
  const { storyId, workId, theo, maren, shown, gone, others } = await livedIn(wren);
  const planted = await rowsLeadingTo(
    wren.id,
    removed.filter((column) => column !== 'departures.account_id'),
  );
  for (const [column, rows] of Object.entries(planted)) assert.ok(rows > 0, `${column} was tried with nothing in it`);

  const tags = await leave(wren.id, { words: 'kept', byline: 'kept' });

  assert.deepEqual(await tablesSaying(wren.mark), ['commentReports', 'comments'], 'reports of others about what stays');
  assert.deepEqual(await textsOf(wren.id), [`1 visible ${wren.mark} says`, '2 removed', '3 removed  Rude']);
  const left = await rowsLeadingTo(wren.id, removed);
  for (const [column, rows] of Object.entries(left)) assert.equal(rows, 0, column);
  const [row] = await read().select().from(accounts).where(eq(accounts.id, wren.id));
  assert.deepEqual(
    [row?.name, row?.handle, row?.passwordHash, row?.role, row?.leavesAt, row?.erasedAt],
    ['A former reader', `~${wren.id}`, null, 'reader', null, later],
  );
  assert.equal(await findAccount(wren.id), undefined);
  assert.equal(await findAccountByEmail(wren.email), undefined);

  const { counter, rows } = await visibleCounts(storyId);
  assert.deepEqual([counter, rows], [3, 3]);
  const likes = await read().select({ likes: comments.likes }).from(comments).where(eq(comments.id, others));
  assert.deepEqual(likes, [{ likes: 0 }]);
  const ofShown = await read().select({ likes: comments.likes }).from(comments).where(eq(comments.id, shown));
  assert.deepEqual(ofShown, [{ likes: 1 }]);
  assert.deepEqual(await ratingsOf(workId), []);
  for (const tag of [
    pageTags.comments(storyId),
    pageTags.likes(storyId),
    pageTags.ratings(workId),
    pageTags.reader(wren.id),
  ])
    assert.ok(tags.includes(tag), tag);

  const measures = await read().select().from(accountMeasures).where(eq(accountMeasures.accountId, wren.id));
  assert.deepEqual(
    measures.map(({ measure, reason }) => [measure, reason]),
    [['warning', '']],
    'what everybody reads of the moderators counts it still',
  );

  await restoreComment(gone, maren, later);
  assert.deepEqual((await textsOf(wren.id)).at(-1), '3 removed  Rude');
  assert.ok((await takenHandles([wren.handle])).has(wren.handle), 'nobody is taken for them');
  assert.equal(
    await updateProfile(theo.id, { name: 'T', handle: wren.handle, socialHandle: '', bio: '' }, later),
    'taken',
  );
  assert.ok(handleRestsUntil(later) > later);
});

test('of a reader who takes the words along, numbers are left', async () => {
  const wren = await marked();
  const { storyId } = await livedIn(wren);
  await indexDue();
  assert.ok((await tablesSaying(wren.mark)).includes('commentWords'));
  await leave(wren.id, { words: 'removed', byline: 'kept' });
  assert.deepEqual(await tablesSaying(wren.mark), []);
  const waiting = await read()
    .select({ number: comments.number })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), isNotNull(comments.reportedAt)));
  assert.deepEqual(waiting, [], 'nothing waits for a moderator that no report is about');
  assert.deepEqual(await textsOf(wren.id), ['1 removed', '2 removed', '3 removed  Rude']);
  assert.deepEqual(await visibleCounts(storyId), { counter: 2, rows: 2 });
});

test('it is done in pieces, and goes on where it was left', async () => {
  const wren = await marked();
  const storyId = await newStory(await someone('critic'));
  await makeThread(
    storyId,
    Array.from({ length: 450 }, () => ({ by: wren.id, text: `${wren.mark} again` })),
  );
  await askToLeave(wren, { words: 'removed', byline: 'kept' }, now);
  await assert.rejects(
    eraseAccount(wren.id, later, () => {
      throw new Error('The process died.');
    }),
  );
  const { counter, rows } = await visibleCounts(storyId);
  assert.ok(counter < 450 && counter > 0, `${counter} are left`);
  assert.equal(counter, rows);
  assert.deepEqual(await dueDepartures(later, 9), [wren.id]);
  await eraseAccount(wren.id, later, () => undefined);
  assert.deepEqual(await visibleCounts(storyId), { counter: 0, rows: 0 });
  assert.deepEqual(await dueDepartures(later, 9), []);
  assert.deepEqual(await tablesSaying(wren.mark), []);
});

test('nothing is deleted of somebody who changed their mind', async () => {
  const wren = await marked();
  await livedIn(wren);
  await askToLeave(wren, { words: 'removed', byline: 'removed' }, now);
  await stay(wren.id, now);
  await eraseAccount(wren.id, later, () => assert.fail('Something was deleted.'));
  assert.equal((await findAccount(wren.id))?.name, wren.name);
});

test('a critic leaves the name over the stories, and it stands over no comment', async () => {
  const ines = await marked('critic');
  await newStory(ines);
  const { shown } = await livedIn(ines);
  await leave(ines.id, { words: 'kept', byline: 'kept' });
  const critic = await findCritic(ines.handle);
  assert.deepEqual([critic?.name, critic?.bio, critic?.role], [ines.name, '', 'reader']);
  assert.equal((await findComment(shown, anonymous))?.comment.author?.name, 'A former reader');
});

test('a critic can take the name along', async () => {
  const ines = await marked('critic');
  await newStory(ines);
  await livedIn(ines);
  await leave(ines.id, { words: 'removed', byline: 'removed' });
  assert.deepEqual(await tablesSaying(ines.mark), []);
  assert.equal(await findCritic(ines.handle), undefined);
  assert.equal((await findCritic(`~${ines.id}`))?.name, 'Former staff');
});

test('the log keeps what was done and forgets the name; anything else it still refuses', async () => {
  const wren = await marked();
  const maren = await someone('admin');
  await ban(wren.id, maren, now, 'Spam');
  await transaction((tx) => tx.update(accounts).set({ bannedAt: null }).where(eq(accounts.id, wren.id)));
  const about = and(eq(auditEntries.subjectId, wren.id), eq(auditEntries.area, 'accounts'));
  const rename = { subject: 'Somebody who left' };
  await assert.rejects(
    transaction((tx) => tx.update(auditEntries).set(rename).where(about)),
    'they are still here',
  );
  await leave(wren.id, { words: 'kept', byline: 'kept' });
  const entries = await read().select().from(auditEntries).where(about).orderBy(auditEntries.id);
  assert.deepEqual(
    entries.map(({ act, subject, after }) => [act, subject, after]),
    [
      ['account-banned', 'Somebody who left', { banned: true, reason: 'Spam' }],
      ['account-emptied', 'Somebody who left', {}],
    ],
  );
  for (const change of [{ subject: 'Nobody' }, { ...rename, after: { banned: false } }, { ...rename, accountId: null }])
    await assert.rejects(transaction((tx) => tx.update(auditEntries).set(change).where(about)));
  await assert.rejects(transaction((tx) => tx.delete(auditEntries).where(about)));
});

test('a file with their data goes from the disk, too', async () => {
  const wren = await marked();
  await askForDownload(wren.id, now);
  assert.ok(await newestDownload(wren.id, now));
  const [row] = await read().select().from(dataDownloads).where(eq(dataDownloads.accountId, wren.id));
  mkdirSync(downloadsFolder(), { recursive: true });
  const file = downloadFile(row?.file ?? '');
  writeFileSync(file, 'zip');
  await leave(wren.id, { words: 'kept', byline: 'kept' });
  assert.equal(existsSync(file), false);
  assert.equal((await read().select().from(outbox).where(eq(outbox.recipient, wren.email))).length, 0);
});
