import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asc, eq, isNotNull } from 'drizzle-orm';
import { read, transaction } from '#db/connection.ts';
import { genresOfWork } from '#db/genres.ts';
import { describePicture } from '#db/media-files.ts';
import { verifyPassword } from '#db/password.ts';
import * as tables from '#db/schema.ts';
import { newestStories } from '#db/story-cards.ts';
import { freshDatabase } from '#db/testing.ts';
import { findWork } from '#db/works.ts';
import { parseBody } from '#domain/body-schema.ts';
import { DISCLOSURE_MAX, EDITION_MAX, HEADLINE_MAX, VERDICT_MAX } from '#domain/content-limits.ts';
import { isoDay } from '#domain/dates.ts';
import { BLURB_MAX } from '#domain/list-entries.ts';
import { newPublication } from '#domain/publication.ts';
import { isSlug } from '#domain/slug.ts';
import { areaOf, storyKinds, storyStatuses } from '#domain/story.ts';
import { tagsOf } from '#domain/tags.ts';
import { DEMO_PASSWORD, demoAccounts } from './accounts.ts';
import { plantDemo } from './plant-demo.ts';
import { eachPicture } from './plant-pictures.ts';
import { demoStories } from './stories.ts';

const { accounts, comments, credits, listEntries, media, revisions, sections, stories, storyTags, tags } = tables;

const now = new Date();

freshDatabase(async () => {
  const files = await eachPicture(describePicture);
  await transaction((tx) => plantDemo(tx, files, now));
});

const published = () =>
  read()
    .select()
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(isNotNull(stories.publishedRevisionId));

test('the publication is whole: kinds, sections, critics, works with credits, pictures that are described', async () => {
  const out = (await published()).filter((row) => row.stories.status === 'published');
  assert.deepEqual(new Set(out.map((row) => row.stories.kind)), new Set(storyKinds));
  assert.ok(out.length >= 16, `${out.length} stories`);
  const allSections = await read().select().from(sections);
  assert.equal(allSections.length, 6);
  assert.equal(new Set(out.map((row) => row.stories.sectionId)).size, allSections.length);
  assert.ok(demoAccounts.filter(({ role }) => role === 'critic').length >= 4);
  const credited = new Set((await read().select({ workId: credits.workId }).from(credits)).map(({ workId }) => workId));
  for (const { id, slug } of await read().select().from(tables.works)) assert.ok(credited.has(id), slug);
  for (const { alt, name, credit } of await read().select().from(media)) assert.ok(alt && credit, name);
});

test('people of the demo were told of answers and that they were chosen, and no mail to them waits', async () => {
  const kinds = (await read().select({ kind: tables.notifications.kind }).from(tables.notifications)).map(
    ({ kind }) => kind,
  );
  for (const kind of ['reply', 'featured'] as const) assert.ok(kinds.includes(kind), kind);
  assert.equal((await read().select().from(tables.mutes)).length, 1);
  assert.deepEqual(await read().select().from(tables.outbox), []);
});

test('its moderators have warned and suspended somebody, who still is, and say so to each other', async () => {
  const taken = await read().select().from(tables.accountMeasures);
  assert.deepEqual(taken.map(({ measure }) => measure).toSorted(), ['suspension', 'warning']);
  assert.ok((taken.find(({ until }) => until)?.until ?? 0) > new Date());
  assert.equal((await read().select().from(tables.accountNotes)).length, 2);
});

test('what a story row and its tags and entries say is what its published revision says', async () => {
  for (const { stories: story, revisions: revision } of await published()) {
    const { kind, area, slug, sectionId, workId, score } = story;
    assert.deepEqual({ slug, sectionId, workId, score }, pick(revision), String(slug));
    assert.equal(area, areaOf(kind));
    assert.ok(isSlug(String(slug)), String(slug));
    const tagged = await read()
      .select({ name: tags.name })
      .from(storyTags)
      .innerJoin(tags, eq(tags.id, storyTags.tagId))
      .where(eq(storyTags.storyId, story.id));
    assert.deepEqual(tagged.map(({ name }) => name).toSorted(), revision.tags.toSorted());
    const ranked = await read()
      .select({ workId: listEntries.workId, blurb: listEntries.blurb })
      .from(listEntries)
      .where(eq(listEntries.storyId, story.id))
      .orderBy(asc(listEntries.rank));
    assert.deepEqual(ranked, revision.entries);
  }
});

const pick = ({ slug, sectionId, workId, score }: typeof revisions.$inferSelect) => {
  return { slug, sectionId, workId, score };
};

test('every work has a genre, and the films of a season are mentioned where it is announced', async () => {
  for (const { id, slug } of await read().select().from(tables.works)) assert.ok((await genresOfWork(id)).length, slug);
  const ferrymen = (await findWork('ferrymen')) ?? assert.fail();
  const [mention] = await newestStories({ mentionedId: ferrymen.id }, 1);
  assert.equal(mention?.slug, 'forty-screens-will-spend-the-winter-in-2013');
});

test('every review that is out has a work and a verdict', async () => {
  for (const { stories: story, revisions: revision } of await published()) {
    assert.ok(revision.verdict, String(story.slug));
    assert.ok(story.kind !== 'review' || story.workId, String(story.slug));
  }
});

test('every text is one that the desk would accept, and is stored in its form', async () => {
  const texts = [...(await read().select().from(revisions)), ...(await read().select().from(tables.workingCopies))];
  for (const { body, slug } of texts) assert.deepEqual(JSON.parse(JSON.stringify(parseBody(body))), body, slug);
});

test('no field is longer than the desk would take', () => {
  for (const { headline, verdict, edition = '', disclosure = '', tags: named, entries = [] } of demoStories) {
    assert.ok(headline.length <= HEADLINE_MAX && verdict.length <= VERDICT_MAX, `${headline}: ${verdict.length}`);
    assert.ok(edition.length <= EDITION_MAX && disclosure.length <= DISCLOSURE_MAX, headline);
    assert.deepEqual(tagsOf(named.join(', ')), { tags: named });
    for (const { blurb } of entries) assert.ok(blurb.length <= BLURB_MAX, blurb);
  }
});

test('the flagship review has every element that a text can have', async () => {
  const [her] = await read().select({ body: revisions.body }).from(revisions).where(eq(revisions.slug, 'her'));
  const found = new Set(JSON.stringify(her?.body).match(/(?<="type":")\w+/g));
  const wanted = 'paragraph heading bulletList orderedList blockquote pullQuote figure video spoiler horizontalRule';
  for (const type of `${wanted} footnote bold italic strike link`.split(' ')) assert.ok(found.has(type), type);
});

test('the desk has something to show: every status, an embargo, a note, changes that readers do not have', async () => {
  const all = await read().select().from(stories);
  // What is approved and has a time is scheduled.
  const shown = storyStatuses.filter((status) => status !== 'approved');
  assert.deepEqual(new Set(all.map(({ status }) => status)), new Set(shown));
  assert.ok(all.some(({ embargoedUntil }) => embargoedUntil && embargoedUntil > new Date()));
  const notes = await read().select({ quote: tables.storyNotes.quote }).from(tables.storyNotes);
  assert.deepEqual(
    notes.map(({ quote }) => quote !== ''),
    [true, true],
  );
  const changed = all.filter(({ hasChanges }) => hasChanges);
  assert.deepEqual(
    changed.map(({ slug }) => slug),
    ['the-yellow-kitchen'],
  );
});

test('the flagship review stands in two ranked lists', async () => {
  const places = await read()
    .select({ rank: listEntries.rank })
    .from(listEntries)
    .innerJoin(tables.works, eq(tables.works.id, listEntries.workId))
    .where(eq(tables.works.slug, 'her'));
  assert.deepEqual(places.map(({ rank }) => rank).toSorted(), [1, 4]);
});

test('comments are numbered from 1 without a gap, stand under what they answer, and are counted', async () => {
  for (const story of await read().select().from(stories)) {
    const thread = await read().select().from(comments).where(eq(comments.storyId, story.id)).orderBy(comments.number);
    assert.deepEqual(
      thread.map(({ number }) => number),
      thread.map((_, index) => index + 1),
    );
    assert.equal(story.lastCommentNumber, thread.length);
    assert.equal(story.visibleComments, thread.filter(({ state }) => state === 'visible').length);
    for (const comment of thread) {
      const parent = thread.find(({ id }) => id === comment.parentId);
      assert.equal(parent === undefined, comment.parentId === null);
      assert.equal(comment.depth, parent ? Math.min(parent.depth + 1, 4) : 0);
      assert.equal(comment.rootId, parent ? (parent.rootId ?? parent.id) : null);
      assert.ok(!parent || parent.number < comment.number);
      assert.ok(!parent || parent.createdAt < comment.createdAt, `${story.slug}, ${comment.number}`);
      assert.ok(story.publishedAt && story.publishedAt < comment.createdAt);
      assert.ok(!story.commentsClosedAt || comment.createdAt < story.commentsClosedAt);
    }
  }
});

test('comments are liked, each as often as it says, and two stand above their thread', async () => {
  const likes = Map.groupBy(await read().select().from(tables.commentLikes), ({ commentId }) => commentId);
  for (const { id, likes: counted } of await read().select().from(comments)) {
    assert.equal(counted, likes.get(id)?.length ?? 0);
  }
  assert.ok(likes.size >= 10, String(likes.size));
  assert.equal((await read().select().from(tables.featuredComments)).length, 2);
});

test('there are sixty comments and more, among them a held one and tombstones of both sorts', async () => {
  const all = await read().select().from(comments);
  assert.ok(all.length >= 60, String(all.length));
  assert.ok(all.some(({ depth }) => depth >= 3));
  assert.ok(all.some(({ state }) => state === 'held'));
  assert.ok(all.some(({ reportedAt }) => reportedAt));
  const removed = all.filter(({ state }) => state === 'removed');
  assert.ok(removed.some(({ removedBy, accountId }) => removedBy === accountId));
  assert.ok(removed.some(({ removedBy, accountId }) => removedBy !== accountId));
});

test('links within the demo lead to stories that are out', () => {
  const out = demoStories.filter(({ published: at, withdrawn }) => at && !withdrawn);
  const paths = new Set(out.map(({ kind, slug }) => `/${areaOf(kind)}/${slug}`));
  const links = JSON.stringify(demoStories).match(/(?<=["(])\/(reviews|stories|lists)\/[a-z0-9-]+/g) ?? [];
  for (const link of links) assert.ok(paths.has(link), link);
});

test('a demo account opens with the password that is printed', async () => {
  const [account] = await read().select().from(accounts).where(eq(accounts.email, 'ines@marquee.example'));
  assert.ok(await verifyPassword(String(account?.passwordHash), DEMO_PASSWORD));
});

test('its stories are read, from other places too, and something was searched for in vain', async () => {
  const all = await read().select().from(tables.storyReads);
  const out = (await published()).filter((row) => row.stories.status === 'published');
  assert.deepEqual(new Set(all.map(({ storyId }) => storyId)), new Set(out.map((row) => row.stories.id)));
  for (const { reads, finished } of all) assert.ok(reads > finished && finished > 0);
  const days = await read().select().from(tables.readDays);
  assert.ok(
    days.some(({ day }) => day === isoDay(now, newPublication)),
    'up to today',
  );
  assert.ok((await read().select().from(tables.hostReadDays)).some(({ host }) => host === 'films.example'));
  assert.ok((await read().select().from(tables.vainSearches)).length > 0);
});
