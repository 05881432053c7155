import './testing-data-folder.ts';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOWNLOADS_COUNT_MS, downloadExpiry } from '#domain/data-download.ts';
import { removeComment } from './comment-moderation.ts';
import { transaction } from './connection.ts';
import {
  askForDownload,
  downloadFile,
  downloadsFolder,
  failDownload,
  findDownload,
  finishDownload,
  leaveDownload,
  newestDownload,
  takeDownload,
} from './data-downloads.ts';
import { likeComment } from './likes.ts';
import { rateWork } from './ratings.ts';
import { saveStories } from './saved-stories.ts';
import { accountMeasures, commentReports, mutes } from './schema.ts';
import { markSeen } from './seen-works.ts';
import { followStory } from './story-follows.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { emptyOutbox, lettersWaiting } from './testing-outbox.ts';
import { makeSection, makeStory, makeWork } from './testing-stories.ts';
import { unzipped } from './testing-zip.ts';
import { writeDownload } from './write-download.ts';

freshDatabase();

const now = new Date('2014-01-10T09:20:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const signal = new AbortController().signal;

async function publishedStory() {
  const author = await someone('critic');
  const slug = `her-${author.id}`;
  return { author, slug, id: await makeStory({ slug, authorId: author.id, sectionId: await makeSection(slug) }) };
}

async function filesOf(accountId: number) {
  const file = `test-${accountId}-${Math.random()}.zip`;
  const bytes = await writeDownload({ accountId, file, now, signal });
  assert.equal(statSync(downloadFile(file)).size, bytes);
  assert.equal(statSync(downloadFile(file)).mode & 0o777, 0o600);
  return unzipped(readFileSync(downloadFile(file)));
}

test('the file has what somebody made, twice, and nothing of anybody else', async () => {
  const [wren, theo, maren] = [await someone(), await someone(), await someone('moderator')];
  const { id: storyId, slug } = await publishedStory();
  const [, others = 0, rude = 0] = await makeThread(storyId, [
    { by: theo.id, text: 'A secret of Theo.' },
    { by: theo.id, text: 'Another secret of Theo.' },
    { by: wren.id, parent: 1, text: '=HYPERLINK("evil"), "quoted"\nand on' },
  ]);
  await removeComment(rude, { rule: 'person', reason: 'Shouting' }, maren, now);
  await likeComment(others, true, wren, now);
  const workId = await makeWork(`work-${storyId}`);
  await rateWork(wren.id, workId, 9, now);
  await markSeen(wren.id, workId, { season: 2, episode: 5 }, now);
  await followStory(storyId, wren.id, now);
  await saveStories(wren.id, [storyId], now);
  await transaction(async (tx) => {
    const report = { commentId: others, accountId: wren.id, reason: 'spoiler' as const, note: 'Gives it away.' };
    await tx.insert(commentReports).values({ ...report, weight: 100, reportedAt: now });
    await tx.insert(mutes).values({ by: wren.id, who: theo.id, since: now });
    const measure = { accountId: wren.id, measure: 'warning' as const, reason: 'Shouting', takenBy: maren.id };
    await tx.insert(accountMeasures).values({ ...measure, takenAt: now });
  });
  const files = await filesOf(wren.id);

  const names = ['profile', 'comments', 'likes', 'reports', 'ratings', 'seen', 'saved', 'follows', 'muted'];
  names.push('notifications', 'mails', 'measures', 'stories');
  assert.deepEqual(
    Object.keys(files).toSorted(),
    ['README.txt', ...names.flatMap((name) => [`${name}.csv`, `${name}.json`])].toSorted(),
  );
  const json = (name: string) => JSON.parse(files[`${name}.json`] ?? '');
  const [said] = json('comments');
  assert.equal(said.text, '=HYPERLINK("evil"), "quoted"\nand on');
  assert.deepEqual(
    [said.number, said.answersNumber, said.state, said.reason, said.removedBy],
    [3, 1, 'removed', 'Shouting', 'staff'],
  );
  assert.match(said.link, new RegExp(`^http.*/reviews/${slug}/comments/3$`));
  assert.match(said.answersLink, /comments\/1$/);
  assert.match(files['comments.csv'] ?? '', /"'=HYPERLINK\(""evil""\), ""quoted""\nand on"/);
  assert.match(json('likes')[0].link, /comments\/2$/);
  assert.deepEqual([json('ratings')[0].stars, json('ratings')[0].ratedAt], [4.5, now.toISOString()]);
  assert.deepEqual([json('seen')[0].season, json('seen')[0].episode], [2, 5]);
  assert.equal(json('follows').length, 1);
  assert.match(json('saved')[0].link, new RegExp(`/reviews/${slug}$`));
  assert.deepEqual([json('reports')[0].number, json('reports')[0].note], [2, 'Gives it away.']);
  assert.deepEqual(json('muted')[0], { handle: theo.handle, since: now.toISOString() });
  assert.deepEqual([json('measures')[0].measure, json('measures')[0].reason], ['warning', 'Shouting']);
  assert.equal(json('notifications')[0].decision, 'removed');
  assert.equal(json('profile')[0].handle, wren.handle);
  assert.deepEqual(json('stories'), []);
  for (const name of names) assert.match(files['README.txt'] ?? '', new RegExp(`${name}\\.json, ${name}\\.csv`));
  const everything = Object.values(files).join('\n');
  for (const foreign of ['secret of Theo', maren.name, 'passwordHash'])
    assert.ok(!everything.includes(foreign), foreign);
});

test('whoever writes here finds their stories', async () => {
  const { author, slug } = await publishedStory();
  const [story] = JSON.parse((await filesOf(author.id))['stories.json'] ?? '');
  assert.deepEqual([story.headline, story.status], [`On ${slug}`, 'published']);
});

test('a thousand comments and more are all there, once each, in order', async () => {
  const wren = await someone();
  const { id } = await publishedStory();
  await makeThread(
    id,
    Array.from({ length: 1_203 }, (_, n) => ({ by: wren.id, text: `Number ${n + 1}` })),
  );
  const files = await filesOf(wren.id);
  const said: { number: number; text: string }[] = JSON.parse(files['comments.json'] ?? '');
  assert.deepEqual(
    said.map(({ text }) => text),
    Array.from({ length: 1_203 }, (_, n) => `Number ${n + 1}`),
  );
  assert.equal(files['comments.csv']?.trim().split('\r\n').length, 1_204);
});

test('what a dead process left half written is written anew', async () => {
  const wren = await someone();
  mkdirSync(downloadsFolder(), { recursive: true });
  writeFileSync(downloadFile('half.zip.part'), 'half');
  await writeDownload({ accountId: wren.id, file: 'half.zip', now, signal });
  assert.ok((await unzipped(readFileSync(downloadFile('half.zip'))))['README.txt']);
});

test('one file at a time, two a day, each for a week and for its owner alone', async () => {
  const [wren, theo] = [await someone(), await someone()];
  assert.equal(await askForDownload(wren.id, now), 'asked');
  assert.equal(await askForDownload(wren.id, now), 'waiting');
  assert.equal((await newestDownload(wren.id, now))?.state, 'waiting');
  const job = await takeDownload(now);
  assert.ok(job);
  assert.equal(await takeDownload(now), undefined);
  assert.equal(await findDownload(job.id, wren.id, now), undefined);
  await finishDownload(job, 412, now);
  await finishDownload(job, 412, now);
  const letters = await lettersWaiting(`${wren.handle}@films.example`);
  assert.deepEqual(
    letters.map(({ button }) => new URL(button?.url ?? '').pathname),
    [`/account/data/${job.id}`],
  );
  assert.equal((await findDownload(job.id, wren.id, now))?.bytes, 412);
  assert.equal(await findDownload(job.id, theo.id, now), undefined);
  assert.equal(await findDownload(job.id, wren.id, downloadExpiry(now)), undefined);

  assert.equal(await askForDownload(wren.id, now), 'asked');
  const second = await takeDownload(now);
  if (second) await finishDownload(second, 1, now);
  assert.equal(await askForDownload(wren.id, now), 'too many');
  assert.equal(await askForDownload(wren.id, later(DOWNLOADS_COUNT_MS)), 'asked');
  await emptyOutbox();
  const third = await takeDownload(later(DOWNLOADS_COUNT_MS));
  if (third) await finishDownload(third, 1, now);
});

test('what fails is tried again five times, after longer and longer, and then said', async () => {
  const wren = await someone();
  await askForDownload(wren.id, now);
  let at = now;
  for (let attempts = 1; attempts <= 5; attempts += 1) {
    const job = await takeDownload(at);
    assert.equal(job?.attempts, attempts);
    if (job) await failDownload(job, at);
    assert.equal(await takeDownload(at), undefined);
    at = new Date(at.getTime() + 60 * 60_000);
  }
  assert.equal(await takeDownload(at), undefined);
  assert.equal((await newestDownload(wren.id, at))?.state, 'failed');
  assert.equal(await askForDownload(wren.id, at), 'asked');
});

test('what was laid down is taken up at once; what a dead process had is taken over', async () => {
  const job = await takeDownload(later(86_400_000));
  assert.ok(job);
  await leaveDownload(job, now);
  const again = await takeDownload(now);
  assert.deepEqual([again?.id, again?.attempts], [job.id, job.attempts]);
  assert.equal(await takeDownload(later(60_000)), undefined);
  assert.equal((await takeDownload(later(121_000)))?.id, job.id);
});
