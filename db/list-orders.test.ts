import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { AccountOrder } from '#domain/account-filter.ts';
import type { DeskOrder } from '#domain/desk-filter.ts';
import type { MediaOrder } from '#domain/media-filter.ts';
import { findAccountPage } from './account-list.ts';
import { findAuditPage, writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { findDeskPage } from './desk-stories.ts';
import { findGuestPage } from './guests.ts';
import { findInvitationPage, INVITATIONS_PER_PAGE, invite } from './invitations.ts';
import { findLibraryPage } from './media-library.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { media, stories } from './schema.ts';
import { indexDue } from './search-index.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeGuest } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
let [ada, maren] = [0, 0];
const admin = () => asRole(maren, 'admin');

freshDatabase(async () => {
  [maren, ada] = [await makeAccount('maren', 'admin'), await makeAccount('ada')];
  for (const [headline, touched, comments] of [
    ['first', 9, 0],
    ['second', 3, 7],
    ['third', 6, 2],
  ] as const) {
    const id = await startStory('feature', ada, at(1));
    await saveWorkingCopy(id, 1, written({ headline }), admin(), at(touched));
    await transaction((tx) => tx.update(stories).set({ visibleComments: comments }).where(eq(stories.id, id)));
  }
  await transaction(async (tx) => {
    for (const [name, minute, bytes] of [
      ['small', 1, 10],
      ['large', 2, 900],
      ['middle', 3, 50],
    ] as const) {
      const file = { stem: name, name, width: 8, height: 8, widths: [8], alt: '', createdAt: at(minute), bytes };
      await tx.insert(media).values(file);
    }
  });
});

test('the stories of the desk stand in the order that was asked for, and are narrowed to words', async () => {
  const headlines = async (order: DeskOrder, find = '') =>
    (await findDeskPage({ tab: 'all', order, find, page: 1 }, admin()))?.rows.map(({ headline }) => headline);
  assert.deepEqual(await headlines('changed'), ['first', 'third', 'second']);
  assert.deepEqual(await headlines('untouched'), ['second', 'third', 'first']);
  assert.deepEqual(await headlines('started'), ['third', 'second', 'first']);
  assert.deepEqual(await headlines('discussed'), ['second', 'third', 'first']);
  await indexDue();
  assert.deepEqual(await headlines('changed', 'ada th'), ['third']);
  assert.deepEqual(await headlines('changed', '!?'), [], 'what has no word finds nothing');
  const counts = (await findDeskPage({ tab: 'draft', find: 'second', page: 1 }, admin()))?.counts;
  assert.deepEqual([counts?.all, counts?.draft], [1, 1]);
  const contributor = asRole(maren, 'contributor');
  assert.deepEqual((await findDeskPage({ tab: 'all', find: 'second', page: 1 }, contributor))?.rows, []);
});

test('pictures, accounts and the log stand in the order that was asked for', async () => {
  const pictures = async (order: MediaOrder) =>
    (await findLibraryPage({ tab: 'all', word: '', order, page: 1 }))?.pictures.map(({ name }) => name);
  assert.deepEqual(await pictures('newest'), ['middle', 'large', 'small']);
  assert.deepEqual(await pictures('oldest'), ['small', 'large', 'middle']);
  assert.deepEqual(await pictures('largest'), ['large', 'middle', 'small']);
  const names = async (order: AccountOrder) =>
    (await findAccountPage({ who: 'all', named: '', order, page: 1 }, { now: new Date(), byAddress: true }))?.rows.map(
      ({ name }) => name,
    );
  assert.deepEqual(await names('newest'), ['ada', 'maren']);
  assert.deepEqual(await names('oldest'), ['maren', 'ada']);
  assert.deepEqual(await names('name'), ['ada', 'maren']);
  for (const handle of ['ann', 'bea']) await makeGuest(handle);
  const guests = async (order?: 'newest') =>
    (await findGuestPage({ named: '', ...(order ? { order } : {}), page: 1 }))?.rows.map(({ handle }) => handle);
  assert.deepEqual(await guests(), ['ann', 'bea']);
  assert.deepEqual(await guests('newest'), ['bea', 'ann']);
  await transaction(async (tx) => {
    for (const minute of [1, 2]) {
      const act = { act: 'front-changed', subjectId: null, subject: `${minute}`, path: '' } as const;
      await writeDown(tx, { id: maren }, { ...act, before: {}, after: {} }, at(minute));
    }
  });
  const log = async (order?: 'oldest') =>
    (await findAuditPage({ who: maren, ...(order ? { order } : {}) }, 1))?.entries.map(({ subject }) => subject);
  assert.deepEqual(await log(), ['2', '1']);
  assert.deepEqual(await log('oldest'), ['1', '2']);
});

test('invitations are paged, the next to run out first', async () => {
  for (let number = 0; number <= INVITATIONS_PER_PAGE; number += 1) {
    await invite({ email: `a${number}@films.example`, role: 'critic', token: `t${number}` }, admin(), at(number));
  }
  const [first, second] = [await findInvitationPage(at(30), 1), await findInvitationPage(at(30), 2)];
  assert.deepEqual(
    [first?.rows.length, first?.last, first?.rows[0]?.email],
    [INVITATIONS_PER_PAGE, 2, 'a0@films.example'],
  );
  assert.deepEqual(
    second?.rows.map(({ email }) => email),
    [`a${INVITATIONS_PER_PAGE}@films.example`],
  );
  assert.equal(await findInvitationPage(at(30), 3), undefined);
});

const finding = async (work: () => Promise<unknown>) => (await plansOf(work))[1] ?? '';

test('every order of a list comes from an index', onSqlite, async () => {
  const desk = (order: DeskOrder) => finding(() => findDeskPage({ tab: 'all', order, page: 1 }, admin()));
  assert.match(await desk('untouched'), /COVERING INDEX stories_desk\b/);
  assert.match(await desk('discussed'), /COVERING INDEX stories_desk_discussed/);
  for (const order of ['untouched', 'started', 'discussed'] as const) {
    assert.doesNotMatch(await desk(order), /TEMP B-TREE/);
  }
  const wall = (order: MediaOrder) => finding(() => findLibraryPage({ tab: 'all', word: '', order, page: 1 }));
  assert.match(await wall('oldest'), /INDEX media_created/);
  assert.match(await wall('largest'), /INDEX media_bytes/);
  const people = (order: AccountOrder) =>
    finding(() => findAccountPage({ who: 'all', named: '', order, page: 1 }, { now: new Date(), byAddress: true }));
  assert.match(await people('name'), /INDEX accounts_name/);
  assert.doesNotMatch(await people('name'), /TEMP B-TREE/);
  assert.match(await finding(() => findAuditPage({ order: 'oldest' }, 1)), /INDEX audit_entries_at/);
  assert.match(await finding(() => findInvitationPage(at(30), 1)), /INDEX invitations_expiry/);
});

test('to narrow the list of stories to words no text is read', onSqlite, async () => {
  const plans = await plansOf(() => findDeskPage({ tab: 'all', find: 'second', page: 1 }, admin()));
  for (const plan of plans.slice(0, 2)) {
    assert.match(plan, /VIRTUAL TABLE INDEX/);
    assert.doesNotMatch(plan, /SCAN search_entries/);
  }
});
