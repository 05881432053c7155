import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from '#domain/body.ts';
import { anonymous } from '#domain/viewer.ts';
import { findRevision, lastCollision, listRevisions } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
const said = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

let [ines, maren, section, work] = [0, 0, 0, 0];
freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines', 'critic'), await makeAccount('maren', 'editor')];
  [section, work] = [await makeSection('film'), await makeWork('errand')];
});
const critic = () => asRole(ines, 'critic');
const editor = () => asRole(maren, 'editor');

const own = () => [{ by: 'account', id: ines }];

test('a new story is an empty draft, seen by its author and the editors only', async () => {
  const id = await startStory('review', ines, at(0));
  const copy = await openWorkingCopy(id, critic());
  assert.equal(copy?.version, 1);
  assert.deepEqual([copy?.story.status, copy?.story.area, copy?.content.headline], ['draft', 'reviews', '']);
  assert.ok(await openWorkingCopy(id, editor()));
  for (const role of ['reader', 'contributor', 'critic', 'moderator'] as const) {
    assert.equal(await openWorkingCopy(id, asRole(maren, role)), undefined, role);
  }
  assert.equal(await openWorkingCopy(id, anonymous), undefined);
  assert.equal(await openWorkingCopy(id + 1_000, editor()), undefined);
});

test('a save gives back what was saved, and moves the version', async () => {
  const id = await startStory('review', ines, at(0));
  const content = written({ sectionId: section, workId: work, tags: ['snow'], body: said('Snow.') });
  const saved = await saveWorkingCopy(id, 1, content, critic(), at(1));
  assert.deepEqual(saved, { outcome: 'saved', version: 2, savedAt: at(1), hasChanges: false });
  const copy = await openWorkingCopy(id, critic());
  assert.deepEqual(copy?.content, { ...content, bylines: own() });
  assert.deepEqual([copy?.savedBy.name, copy?.savedAt], ['ines', at(1)]);
});

test('a form that could not show the text leaves it as it stands', async () => {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, written({ body: said('Snow.') }), critic(), at(1));
  await saveWorkingCopy(id, 2, written({ headline: 'Other', body: undefined }), critic(), at(2));
  const copy = await openWorkingCopy(id, critic());
  assert.deepEqual([copy?.content.headline, copy?.content.body], ['Other', said('Snow.')]);
});

test('a second save over a newer text is refused, and both texts are kept', async () => {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, written({ verdict: 'Hers.' }), editor(), at(1));
  const mine = written({ verdict: 'Mine.' });
  const collided = await saveWorkingCopy(id, 1, mine, critic(), at(2));
  assert.deepEqual(collided, { outcome: 'collided', mine: 2, theirs: { name: 'maren', savedAt: at(1) } });
  assert.equal((await openWorkingCopy(id, critic()))?.content.verdict, 'Hers.');
  const [theirs, kept] = [await findRevision(id, 1, critic()), await findRevision(id, 2, critic())];
  assert.deepEqual([theirs?.content.verdict, theirs?.savedBy.name, theirs?.savedAt], ['Hers.', 'maren', at(1)]);
  assert.deepEqual([kept?.content, kept?.reason], [{ ...mine, bylines: own() }, 'collided']);

  assert.deepEqual(await saveWorkingCopy(id, 1, mine, critic(), at(3)), collided, 'sent again, kept once');
  assert.deepEqual(
    (await listRevisions(id, critic(), 10)).map((line) => line.number),
    [2, 1],
  );
  assert.equal((await lastCollision(id, ines))?.number, 2);
});

test('two people who save the same words do not collide', async () => {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, written(), editor(), at(1));
  const saved = await saveWorkingCopy(id, 1, written(), critic(), at(2));
  assert.deepEqual(saved, { outcome: 'saved', version: 2, savedAt: at(1), hasChanges: false });
});

test('of twenty savers at once one wins, and every other text is kept', async () => {
  const id = await startStory('review', ines, at(0));
  const texts = Array.from({ length: 20 }, (_, n) => written({ verdict: `Text ${n}.` }));
  const outcomes = await Promise.all(
    texts.map((text, n) => saveWorkingCopy(id, 1, text, n % 2 ? critic() : editor(), at(n))),
  );
  assert.equal(outcomes.filter((one) => one.outcome === 'saved').length, 1);
  const stands = (await openWorkingCopy(id, editor()))?.content.verdict;
  const kept = await Promise.all(
    (await listRevisions(id, editor(), 99)).map((r) => findRevision(id, r.number, editor())),
  );
  const found = new Set([stands, ...kept.map((revision) => revision?.content.verdict)]);
  for (const text of texts) assert.ok(found.has(text.verdict), text.verdict);
});

test('what is not there is not linked to: a sentence beside the field, nothing stored', async () => {
  const id = await startStory('list', ines, at(0));
  const figure = { type: 'figure', attrs: { mediaId: 999, caption: '', wide: false } };
  const content = written({
    ...{ sectionId: 999, workId: 999, leadMediaId: 999, entries: [{ workId: 999, blurb: '' }] },
    body: { type: 'doc', content: [figure] },
  });
  const refused = await saveWorkingCopy(id, 1, content, critic(), at(1));
  assert.equal(refused.outcome, 'refused');
  const fields = Object.keys('errors' in refused ? refused.errors : {});
  assert.deepEqual(fields.toSorted(), ['body', 'entries', 'leadMediaId', 'sectionId', 'workId']);
  assert.equal((await openWorkingCopy(id, critic()))?.version, 1);
});

test("nobody saves over another's story without being an editor, and a reader none", async () => {
  const draft = await startStory('review', ines, at(0));
  assert.deepEqual(await saveWorkingCopy(draft, 1, written(), asRole(maren, 'critic'), at(1)), { outcome: 'unseen' });
  assert.deepEqual(await saveWorkingCopy(draft, 1, written(), asRole(ines, 'reader'), at(1)), { outcome: 'unseen' });
  assert.equal((await saveWorkingCopy(draft, 1, written(), asRole(ines, 'contributor'), at(1))).outcome, 'saved');
});

test('what a contributor wrote while the story went out is kept beside it, once', async () => {
  const live = await makeStory({ slug: 'out', authorId: ines, sectionId: section });
  const before = await openWorkingCopy(live, editor());
  const contributor = asRole(ines, 'contributor');
  const mine = written({ verdict: 'Mine.', slug: 'out' });
  const kept = { outcome: 'no-longer-yours', mine: 2 };
  assert.deepEqual(await saveWorkingCopy(live, 1, mine, contributor, at(1)), kept);
  assert.deepEqual(await saveWorkingCopy(live, 1, mine, contributor, at(2)), kept, 'sent again, kept once');
  const revision = await findRevision(live, 2, editor());
  assert.deepEqual(
    [revision?.content, revision?.reason, revision?.savedBy.id],
    [{ ...mine, bylines: own() }, 'collided', ines],
  );
  assert.deepEqual(await openWorkingCopy(live, editor()), before, 'what stands is not touched');
});

test('a story that was imported gets its working copy when it is first opened', async () => {
  const id = await makeStory({ slug: 'imported', authorId: ines, sectionId: section });
  const [one, other] = await Promise.all([openWorkingCopy(id, critic()), openWorkingCopy(id, critic())]);
  assert.equal(one?.content.headline, 'On *imported*');
  assert.deepEqual(one, other);
  const saved = await saveWorkingCopy(id, 1, written({ sectionId: section }), critic(), at(3));
  assert.equal('hasChanges' in saved && saved.hasChanges, true, 'it now says something else than readers have');
  const copy = await openWorkingCopy(id, critic());
  assert.equal(copy?.content.slug, 'imported', 'an emptied address stays what it was');
});

test("revisions are nobody else's business", async () => {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, written(), editor(), at(1));
  await saveWorkingCopy(id, 1, written({ verdict: 'Mine.' }), critic(), at(2));
  assert.deepEqual(await listRevisions(id, asRole(maren, 'critic'), 10), []);
  assert.equal(await findRevision(id, 1, asRole(maren, 'critic')), undefined);
  assert.equal(await findRevision(id, 1, anonymous), undefined);
});

test('a page whose save was done but never answered does not collide with itself', async () => {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, written({ headline: 'One' }), critic(), at(1), 'page a');
  const again = await saveWorkingCopy(id, 1, written({ headline: 'One, two' }), critic(), at(2), 'page a');
  assert.deepEqual([again.outcome, again.outcome === 'saved' && again.version], ['saved', 3]);
  assert.equal((await openWorkingCopy(id, critic()))?.content.headline, 'One, two');
});

test('another page of the same person does, and so does one that has been overtaken', async () => {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, written({ headline: 'One' }), critic(), at(1), 'page a');
  const other = await saveWorkingCopy(id, 1, written({ headline: 'Other' }), critic(), at(2), 'page b');
  assert.equal(other.outcome, 'collided');
  await saveWorkingCopy(id, 2, written({ headline: 'Two' }), editor(), at(3), 'page c');
  const late = await saveWorkingCopy(id, 1, written({ headline: 'Late' }), critic(), at(4), 'page a');
  assert.equal(late.outcome, 'collided');
  assert.equal((await openWorkingCopy(id, critic()))?.content.headline, 'Two');
});

test('a page without a name is never taken for itself', async () => {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, written({ headline: 'One' }), critic(), at(1));
  assert.equal((await saveWorkingCopy(id, 1, written({ headline: 'Two' }), critic(), at(2))).outcome, 'collided');
});
