import './testing-data-folder.ts';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Body } from '#domain/body.ts';
import { CENTRE } from '#domain/focal-point.ts';
import { plainPictureFile, shareFile } from '#domain/picture.ts';
import type { PictureWords } from '#domain/picture-form.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { addPicture } from './add-picture.ts';
import { findAuditPage } from './audit.ts';
import { changePublication, presentSettings } from './change-publication.ts';
import { read, transaction } from './connection.ts';
import { describeMedia, removePicture, replacePicture, retryPicture } from './edit-picture.ts';
import { describeGuest, makeGuest } from './keep-guest.ts';
import { findLibraryPage } from './media-library.ts';
import { originals, publicFiles } from './media-store.ts';
import { findPictureFile, findPictureUses, pagesWithPicture } from './picture-file.ts';
import { rebuildPictureUses } from './picture-uses.ts';
import { publishStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { media, pictureJobs, pictureUses, works } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { jpeg, received } from './testing-pictures.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeWork } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

const now = new Date('2026-02-01T10:00:00Z');
let critic: AccountViewer;
let other: AccountViewer;
let editor: AccountViewer;
let sectionId: number;
freshDatabase(async () => {
  critic = asRole(await makeAccount('ines'), 'critic');
  other = asRole(await makeAccount('wren'), 'critic');
  editor = asRole(await makeAccount('maren', 'editor'), 'editor');
  sectionId = await makeSection('film');
});

async function picture(name = 'snow.jpg', viewer = critic): Promise<number> {
  const added = await addPicture(received(name, await jpeg()), viewer, now);
  assert.ok(added.outcome === 'added');
  return added.id;
}

const words = (more: Partial<PictureWords> = {}): PictureWords => ({
  ...{ name: 'snow.jpg', alt: 'A small figure in snow', decorative: false, caption: '', credit: '', copyright: '' },
  ...{ rights: 'own', ...CENTRE, ...more },
});

const withFigures = (...ids: number[]): Body => ({
  type: 'doc',
  content: ids.map((mediaId) => ({ type: 'figure', attrs: { mediaId, caption: '', wide: false } })),
});

/** A feature of the critic's with these pictures in it. */
async function story(leadMediaId: number | null, ...figures: number[]) {
  const id = await startStory('feature', critic.id, now);
  const content = written({ headline: `On ${id}`, sectionId, leadMediaId, body: withFigures(...figures) });
  const saved = await saveWorkingCopy(id, 1, content, critic, now);
  assert.equal(saved.outcome, 'saved');
  return { id, content };
}

test('a story with a picture that nobody has described is not published, and says so beside the field', async () => {
  const [hero, figure] = [await picture('hero.jpg'), await picture('figure.jpg')];
  const { id } = await story(hero, figure);
  const refused = await publishStory(id, critic, now);
  assert.ok(refused.outcome === 'refused');
  assert.match(refused.errors?.leadMediaId ?? '', /hero\.jpg/);
  assert.match(refused.errors?.body ?? '', /figure\.jpg/);
  await describeMedia(hero, words(), critic, now);
  await describeMedia(figure, words({ alt: '', decorative: true }), critic, now);
  assert.equal((await publishStory(id, critic, now)).outcome, 'published');
});

test('a focal point has a share picture of its own before any page names it', async () => {
  const id = await picture();
  const focus = { focusX: 10, focusY: 85 };
  await describeMedia(id, words(focus), critic, now);
  const found = await findPictureFile(id);
  assert.ok(found && publicFiles.has(shareFile({ ...found, ...focus })));
  assert.deepEqual([found.focusX, found.focusY, found.alt], [10, 85, 'A small figure in snow']);
});

test('a critic changes their own pictures, an editor all, others none', async () => {
  const id = await picture();
  for (const stranger of [other, asRole(critic.id, 'contributor'), asRole(critic.id, 'moderator')]) {
    assert.equal((await describeMedia(id, words(), stranger, now)).outcome, 'unseen');
    assert.equal((await removePicture(id, stranger, now)).outcome, 'unseen');
    assert.equal((await replacePicture(id, received('x.jpg', await jpeg()), stranger, now)).outcome, 'unseen');
  }
  assert.equal((await describeMedia(id, words(), editor, now)).outcome, 'saved');
  assert.equal((await describeMedia(99_999, words(), editor, now)).outcome, 'unseen');
});

test('a picture in use is not removed; what uses it is named to whoever may know of it', async () => {
  const id = await picture('shared.jpg', other);
  const { id: storyId, content } = await story(null, id);
  const refused = await removePicture(id, other, now);
  assert.ok(refused.outcome === 'used');
  assert.deepEqual(refused.where, { uses: [], unseen: 1 }, 'a draft of somebody else');
  const seen = await findPictureUses(id, critic);
  assert.deepEqual(
    seen.uses.map((use) => 'story' in use && [use.story.id, use.kinds, use.places]),
    [[storyId, ['draft'], ['text']]],
  );
  await saveWorkingCopy(storyId, 2, { ...content, body: withFigures() }, critic, now);
  assert.equal((await removePicture(id, other, now)).outcome, 'removed');
});

test('a poster is in use', async () => {
  const id = await picture();
  const workId = await makeWork('white-errand');
  await transaction((tx) => tx.update(works).set({ posterId: id }).where(eq(works.id, workId)));
  assert.equal((await removePicture(id, critic, now)).outcome, 'used');
  assert.ok((await pagesWithPicture(id)).includes(`work:${workId}`));
});

test('a portrait and a logo are drawn anew with their picture', async () => {
  const id = await picture();
  assert.deepEqual(await pagesWithPicture(id), ['stories']);
  const about = { name: 'Lorna Ashby', handle: 'lorna', socialHandle: '', bio: '', pictureId: id };
  const guest = await makeGuest(about, editor, now);
  assert.ok(guest.outcome === 'kept');
  await changePublication({ ...(await presentSettings()), logoId: id }, editor, now);
  assert.deepEqual(await pagesWithPicture(id), ['publication', `guest:${guest.id}`, 'stories']);
  assert.equal((await removePicture(id, critic, now)).outcome, 'used', 'a portrait');
  await describeGuest(guest.id, { ...about, pictureId: null }, editor, now);
  assert.equal((await removePicture(id, critic, now)).outcome, 'used', 'the logo is not the critic’s who added it');
  await changePublication({ ...(await presentSettings()), logoId: null }, editor, now);
  const plans = settings().MARQUEE_DATABASE ? [] : await plansOf(() => pagesWithPicture(id));
  for (const plan of plans) assert.doesNotMatch(plan, /SCAN/);
  assert.equal((await removePicture(id, critic, now)).outcome, 'removed');
});

test('what was published once is in use for good, because its revision is', async () => {
  const id = await picture();
  await describeMedia(id, words(), critic, now);
  const { id: storyId, content } = await story(id);
  await publishStory(storyId, critic, now);
  await saveWorkingCopy(storyId, 2, { ...content, leadMediaId: null }, critic, now);
  await publishStory(storyId, critic, now);
  const { uses } = await findPictureUses(id, critic);
  assert.deepEqual(
    uses.map((use) => 'story' in use && use.kinds),
    [['kept']],
  );
  assert.equal((await removePicture(id, critic, now)).outcome, 'used');
});

test('a removed picture leaves no file', async () => {
  const id = await picture();
  const found = await findPictureFile(id);
  assert.ok(found);
  const [row] = await read().select({ original: media.original }).from(media).where(eq(media.id, id));
  assert.equal((await removePicture(id, critic, now)).outcome, 'removed');
  assert.ok(!publicFiles.has(plainPictureFile(found)) && !originals.has(row?.original ?? ''));
  assert.deepEqual(await read().select().from(pictureJobs).where(eq(pictureJobs.mediaId, id)), []);
});

test('another file takes the place of a picture everywhere, under its number and its words', async () => {
  const id = await picture();
  await describeMedia(id, words({ focusX: 10 }), critic, now);
  const before = await findPictureFile(id);
  const file = received('better.jpg', await jpeg(800, 1200));
  assert.deepEqual(await replacePicture(id, file, critic, now), { outcome: 'replaced', id });
  const after = await findPictureFile(id);
  assert.ok(before && after && after.stem !== before.stem);
  assert.deepEqual(
    [after.alt, after.width, after.height, after.focusX, after.state],
    [before.alt, 800, 1200, 50, 'waiting'],
  );
  assert.ok(publicFiles.has(plainPictureFile(after)) && !publicFiles.has(plainPictureFile(before)));
  assert.ok(!existsSync(file.path));
});

test('a file that is another picture already is not put in the place of one', async () => {
  const bytes = await jpeg();
  await addPicture(received('known.jpg', bytes), critic, now);
  const answer = await replacePicture(await picture(), received('again.jpg', bytes), critic, now);
  assert.deepEqual(answer, { outcome: 'refused', why: 'taken' });
  const same = await replacePicture(await picture(), received('words.jpg', Buffer.from('words')), critic, now);
  assert.deepEqual(same, { outcome: 'refused', why: 'unknown' });
});

test('only sizes that could not be cut are tried again', async () => {
  const id = await picture();
  assert.equal((await retryPicture(id, critic, now)).outcome, 'unseen');
  await transaction((tx) => tx.update(pictureJobs).set({ state: 'failed' }).where(eq(pictureJobs.mediaId, id)));
  assert.equal((await retryPicture(id, critic, now)).outcome, 'queued');
});

test('the uses that are read from all texts are those that were kept', async () => {
  const kept = async () =>
    (await read().select().from(pictureUses))
      .map(({ storyId, mediaId, kind, place }) => `${storyId} ${mediaId} ${kind} ${place}`)
      .toSorted();
  const before = await kept();
  await transaction(rebuildPictureUses);
  assert.deepEqual(await kept(), before);
  assert.ok(before.length > 3);
});

test('the library is narrowed by tab and by word, and counts by what is said', async () => {
  const id = await picture('Lighthouse.jpg');
  const found = await findLibraryPage({ tab: 'undescribed', word: 'lighthouse', page: 1 });
  assert.deepEqual(
    found?.pictures.map(({ id: shown, uses, state }) => [shown, uses, state]),
    [[id, 0, 'waiting']],
  );
  assert.deepEqual(found?.counts, { all: 1, stills: 1, posters: 0, undescribed: 1, unused: 1 });
  assert.equal(await findLibraryPage({ tab: 'all', word: 'lighthouse', page: 2 }), undefined);
  const posters = await findLibraryPage({ tab: 'all', word: 'white-errand', page: 1 });
  assert.equal(posters?.pictures.length, 1, 'by the title of the work that it is the poster of');
});

test('the pages of pictures search, and sort nothing', { skip: Boolean(settings().MARQUEE_DATABASE) }, async () => {
  const plans = await plansOf(() => findLibraryPage({ tab: 'all', word: '', page: 1 }));
  assert.ok(plans.some((plan) => /media USING INDEX media_created/.test(plan)));
  for (const plan of await plansOf(() => findPictureUses(1, editor))) assert.doesNotMatch(plan, /SCAN/);
  for (const plan of plans) assert.doesNotMatch(plan, /SCAN (picture_uses|works)/);
});

test('what is done to a picture is written down, and what changes nothing is not', async () => {
  const id = await picture('log.jpg');
  await describeMedia(id, words({ name: 'log.jpg', alt: 'A log' }), editor, now);
  await describeMedia(id, words({ name: 'log.jpg', alt: 'A log' }), editor, now);
  await replacePicture(id, received('other.jpg', await jpeg()), critic, now);
  await removePicture(id, critic, now);
  const log = await findAuditPage({ area: 'pictures' }, 1);
  const of = log?.entries.filter(({ subjectId }) => subjectId === id).toReversed() ?? [];
  assert.deepEqual(
    of.map(({ act, by, subject }) => [act, by?.id, subject]),
    [
      ['picture-added', critic.id, 'log.jpg'],
      ['picture-described', editor.id, 'log.jpg'],
      ['picture-replaced', critic.id, 'log.jpg'],
      ['picture-removed', critic.id, 'log.jpg'],
    ],
  );
  assert.deepEqual([of[1]?.before.alt, of[1]?.after.alt], ['', 'A log']);
  assert.equal(of[3]?.path, '', 'there is no page of it any more');
});
