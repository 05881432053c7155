import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import type { Byline } from '#domain/byline.ts';
import type { GuestWords } from '#domain/guest.ts';
import { createAccount, updateProfile } from './accounts.ts';
import { findAuditPage } from './audit.ts';
import { read, transaction } from './connection.ts';
import { allCritics, findCritic, findMovedCritic } from './critics.ts';
import { findGuest, findGuestPage, storiesNaming } from './guests.ts';
import { deleteGuest, describeGuest, guestStamp, makeGuest } from './keep-guest.ts';
import { mergeGuest } from './merge-guest.ts';
import { publishStory } from './publishing.ts';
import { findRevision } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { guestUses, stories } from './schema.ts';
import { findStory } from './stories.ts';
import { countStories } from './story-cards.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute));
let maren = 0;
let section = 0;
let work = 0;

freshDatabase(async () => {
  maren = await makeAccount('maren', 'editor');
  section = await makeSection('film');
  work = await makeWork('her');
});

const editor = () => asRole(maren, 'editor');
const account = (id: number): Byline => ({ by: 'account', id });
const guestOf = (id: number): Byline => ({ by: 'guest', id });
const words = (name: string, more: Partial<GuestWords> = {}): GuestWords => ({
  ...{ name, handle: '', socialHandle: '', bio: '', pictureId: null, ...more },
});
const text = (bylines: Byline[], headline: string) => written({ bylines, headline, sectionId: section, workId: work });

async function made(name: string): Promise<number> {
  const guest = await makeGuest(words(name), editor(), at(0));
  assert.ok(guest.outcome === 'kept');
  return guest.id;
}

/** A live review under these names; its second version stands. */
async function live(bylines: Byline[], headline: string) {
  const id = await startStory('review', maren, at(0));
  await saveWorkingCopy(id, 1, text(bylines, headline), editor(), at(1));
  const published = await publishStory(id, editor(), at(2));
  assert.equal(published.outcome, 'published');
  return id;
}

const acts = async () => (await findAuditPage({}, 1))?.entries.map(({ act, subject }) => `${act} ${subject}`) ?? [];

test('a guest gets an address from the name, which nobody else has or had', async () => {
  const first = await made('Lorna Ashby');
  assert.equal((await findGuest(first))?.handle, 'lorna-ashby');
  assert.equal((await findGuest(await made('Lorna Ashby')))?.handle, 'lorna-ashby-2');
  const account = await createAccount(
    { name: 'Lorna Ashby', email: 'l@a.example', passwordHash: null, confirmed: true },
    at(0),
  );
  assert.equal(account?.handle, 'lorna-ashby-3');
  const profile = { name: 'Lorna', handle: 'lorna-ashby', socialHandle: '', bio: '' };
  assert.equal(await updateProfile(account?.id ?? 0, profile, at(0)), 'taken');
  const taken = await makeGuest(words('Maren', { handle: 'maren' }), editor(), at(0));
  assert.ok(taken.outcome === 'refused' && taken.errors.handle);
  assert.equal((await findGuest(await made('雪')))?.handle, 'guest');
});

test('a guest who gets another address is still found under the old one', async () => {
  const id = await made('Old Name');
  await live([guestOf(id)], 'By a guest who moves');
  const kept = await describeGuest(id, words('New Name', { handle: 'new-name', bio: 'Plays.' }), editor(), at(3));
  assert.equal(kept.outcome, 'kept');
  assert.equal((await findCritic('new-name'))?.bio, 'Plays.');
  assert.equal(await findCritic('old-name'), undefined);
  assert.equal(await findMovedCritic('old-name'), '/critics/new-name');
  assert.equal(await findMovedCritic('new-name'), undefined);
  const other = await makeGuest(words('Other', { handle: 'old-name' }), editor(), at(4));
  assert.equal(other.outcome, 'refused', 'an address that once led to somebody leads to nobody else');
  assert.equal((await describeGuest(id, words('New Name', { handle: 'old-name' }), editor(), at(5))).outcome, 'kept');
  assert.equal(await findMovedCritic('new-name'), '/critics/old-name');
  assert.ok((await acts()).includes('guest-described New Name'));
});

test('nobody saves over what somebody else has said of a guest since the form was opened', async () => {
  const id = await made('Two Forms');
  const opened = await findGuest(id);
  assert.ok(opened);
  const stamp = guestStamp(opened);
  const save = (bio: string, began?: string) =>
    describeGuest(id, words('Two Forms', { bio }), editor(), at(1), began).then(({ outcome }) => outcome);
  assert.deepEqual([await save('First.', stamp), await save('Second.', stamp)], ['kept', 'overtaken']);
  assert.equal((await findGuest(id))?.bio, 'First.');
  const present = guestStamp({ ...opened, bio: 'First.' });
  const both = await Promise.all([save('Third.', present), save('Fourth.', present)]);
  assert.deepEqual(both.toSorted(), ['kept', 'overtaken'], 'also not in the same moment');
  assert.equal(await save('Over theirs.'), 'kept');
});

test('a picture that is not there is refused', async () => {
  const kept = await describeGuest(await made('Pictured'), words('Pictured', { pictureId: 99 }), editor(), at(1));
  assert.ok(kept.outcome === 'refused' && kept.errors.pictureId);
});

test('guests are listed by name and found by a part of it', async () => {
  await made('Émile Zed');
  const page = await findGuestPage({ named: 'emile', page: 1 });
  assert.deepEqual(
    page?.rows.map(({ name, stories }) => [name, stories]),
    [['Émile Zed', 0]],
  );
  assert.equal(await findGuestPage({ named: 'emile', page: 2 }), undefined);
});

test('a guest whom a text names stays, also when only an old revision does', async () => {
  const id = await made('Kept');
  const storyId = await live([account(maren), guestOf(id)], 'Names a guest');
  assert.equal((await deleteGuest(id, editor(), at(3))).outcome, 'used');
  await saveWorkingCopy(storyId, 2, text([account(maren)], 'Names a guest'), editor(), at(4));
  await publishStory(storyId, editor(), at(5));
  assert.equal((await deleteGuest(id, editor(), at(6))).outcome, 'used');
  assert.deepEqual(
    (await storiesNaming(id)).map(({ headline, isNamedNow }) => [headline, isNamedNow]),
    [['Names a guest', false]],
  );
});

test('a guest whom only a draft named can go once it does not, and leaves the address to others', async () => {
  const id = await made('Gone');
  const storyId = await startStory('review', maren, at(0));
  await saveWorkingCopy(storyId, 1, text([guestOf(id)], 'Draft'), editor(), at(1));
  assert.equal((await deleteGuest(id, editor(), at(2))).outcome, 'used');
  assert.deepEqual(
    (await storiesNaming(id)).map(({ isNamedNow }) => isNamedNow),
    [true],
  );
  await saveWorkingCopy(storyId, 2, text([account(maren)], 'Draft'), editor(), at(3));
  assert.equal((await deleteGuest(id, editor(), at(4))).outcome, 'deleted');
  assert.equal((await deleteGuest(id, editor(), at(5))).outcome, 'unseen');
  assert.equal((await findGuest(await made('Gone')))?.handle, 'gone');
  assert.ok((await acts()).includes('guest-deleted Gone'));
});

test('a guest who gets an account is that account in every text, and the old address leads there', async () => {
  const id = await made('Becomes Staff');
  const later = account(await makeAccount('becomes'));
  const both = await live([guestOf(id), later], 'Named twice');
  const one = await live([account(maren), guestOf(id)], 'Named once');
  await describeGuest(id, words('Becomes Staff', { handle: 'renamed-before' }), editor(), at(3));
  const before = await openWorkingCopy(one, editor());
  const merged = await mergeGuest(id, later.id, editor(), at(4));
  assert.deepEqual(merged, { outcome: 'merged', storyIds: [both, one] });
  assert.deepEqual(
    (await findStory('reviews', 'named-twice'))?.writers.map(({ handle }) => handle),
    ['becomes'],
  );
  assert.deepEqual(
    (await findStory('reviews', 'named-once'))?.writers.map(({ handle }) => handle),
    ['maren', 'becomes'],
  );
  assert.equal(await countStories({ writer: later }), 2);
  assert.equal(await countStories({ writer: guestOf(id) }), 0);
  assert.deepEqual((await findRevision(both, 1, editor()))?.content.bylines, [later]);
  const copy = await openWorkingCopy(one, editor());
  assert.deepEqual([copy?.version, copy?.story.hasChanges], [before?.version, false]);
  for (const handle of ['becomes-staff', 'renamed-before'])
    assert.equal(await findMovedCritic(handle), '/critics/becomes', handle);
  assert.equal(await findGuest(id), undefined);
  assert.equal((await deleteGuest(id, editor(), at(5))).outcome, 'unseen');
  assert.equal((await mergeGuest(id, later.id, editor(), at(5))).outcome, 'unseen');
  assert.ok((await acts()).includes('guest-merged Becomes Staff'));
  assert.ok(!(await allCritics()).some(({ name }) => name === 'Becomes Staff'));

  const open = await saveWorkingCopy(one, 2, text([account(maren), guestOf(id)], 'Named once'), editor(), at(6));
  assert.ok(open.outcome === 'saved' && !open.hasChanges, 'a page that still names the guest means the account');
  const uses = await read().select().from(guestUses).where(eq(guestUses.guestId, id));
  assert.equal(uses.length, 0);
});

test('a guest becomes nobody but somebody on the staff', async () => {
  const id = await made('No Reader');
  const reader = await makeAccount('only-reads', 'reader');
  for (const accountId of [reader, 9_999]) {
    const merged = await mergeGuest(id, accountId, editor(), at(1));
    assert.ok(merged.outcome === 'refused' && merged.errors.account);
  }
  assert.ok(await findGuest(id));
});

test('an account may take the address of the guest that it was', async () => {
  const id = await made('Same Address');
  const own = await makeAccount('same-address-2');
  await mergeGuest(id, own, editor(), at(1));
  assert.equal(
    await updateProfile(own, { name: 'Same', handle: 'same-address', socialHandle: '', bio: '' }, at(2)),
    'saved',
  );
  assert.equal(await findMovedCritic('same-address'), undefined);
});

test('an account may take an address that once led to the guest that it was; nobody else may', async () => {
  const id = await made('Led On');
  await describeGuest(id, words('Led On', { handle: 'led-further' }), editor(), at(1));
  const [own, other] = [await makeAccount('led-on-2'), await makeAccount('led-on-3')];
  await mergeGuest(id, own, editor(), at(2));
  const profile = { name: 'Led', handle: 'led-on', socialHandle: '', bio: '' };
  assert.equal(await updateProfile(other, profile, at(3)), 'taken');
  assert.equal(await updateProfile(own, profile, at(3)), 'saved');
  assert.equal(await findMovedCritic('led-on'), undefined);
  assert.equal(await findMovedCritic('led-further'), '/critics/led-on');
});

test('a story that names a guest while they get their account names the account', async () => {
  const id = await made('Just Then');
  const own = account(await makeAccount('just-then-2'));
  const storyId = await startStory('review', maren, at(0));
  const saving = transaction(async () => {
    await saveWorkingCopy(storyId, 1, text([guestOf(id)], 'Just then'), editor(), at(1));
    await setTimeout(200);
  });
  const merging = setTimeout(50).then(() => mergeGuest(id, own.id, editor(), at(2)));
  const [, merged] = await Promise.all([saving, merging]);
  assert.deepEqual(merged, { outcome: 'merged', storyIds: [storyId] });
  assert.deepEqual((await openWorkingCopy(storyId, editor()))?.content.bylines, [own]);
});

test('a draft that differed only in naming the account in place of the guest has no changes any more', async () => {
  const id = await made('In Place');
  const own = account(await makeAccount('in-place-2'));
  const storyId = await live([guestOf(id)], 'In place');
  const saved = await saveWorkingCopy(storyId, 2, text([own], 'In place'), editor(), at(3));
  assert.ok(saved.outcome === 'saved' && saved.hasChanges);
  await mergeGuest(id, own.id, editor(), at(4));
  assert.equal((await openWorkingCopy(storyId, editor()))?.story.hasChanges, false);
});

test('guests who are published stand among the critics, after the staff', async () => {
  const id = await made('Aaron First');
  await live([guestOf(id)], 'By Aaron');
  const critics = await allCritics();
  const [staffLast, guestFirst] = [
    critics.findLastIndex(({ by }) => by === 'account'),
    critics.findIndex(({ by }) => by === 'guest'),
  ];
  assert.ok(staffLast < guestFirst);
  assert.ok(critics.some(({ name, role }) => name === 'Aaron First' && role === 'guest'));
  const [story] = await read().select({ by: stories.authorId }).from(stories).where(eq(stories.slug, 'by-aaron'));
  assert.equal(story?.by, maren, 'whoever began it keeps it');
});
