import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { asc, eq } from 'drizzle-orm';
import { formOn, type PageForm, sendForm } from '#cli/bench/page-form.ts';
import { BENCH_SECRET, startMarquee } from '#cli/bench/processes.ts';
import { sessionCookie } from '#cli/bench/signed-in.ts';
import { closeDatabase, read, useEngine as readFrom } from '#db/connection.ts';
import { databaseFile, openFile, openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { comments, stories } from '#db/schema.ts';
import { makeAccount, makeSection, makeStory } from '#db/testing-stories.ts';

const POSTS = 200;
const POSTERS = 50;
/** Answered when the server is killed: some before, many on their way. */
const ANSWERED_BEFORE = 70;
const AT_ONCE = 16;

const folder = mkdtempSync(join(tmpdir(), 'marquee-crash-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a reader sends: always the same form, so that sending it again is the same comment. */
type Sending = { cookie: string; text: string; once: string };

test('the server is killed during 200 posts: what was answered is there, nothing is there twice', async () => {
  const { storyId, sendings } = await preparePublication();
  const path = '/stories/talk';
  const doomed = await startMarquee(folder, path);
  const form = await formOn(doomed.url + path, sendings[0]?.cookie ?? '');
  const answered = await postUntilKilled(form, sendings, doomed.pid);
  assert.ok(answered.size >= ANSWERED_BEFORE && answered.size < POSTS, `${answered.size} were answered`);

  const survivor = await startMarquee(folder, path);
  const kept = await stored(storyId);
  for (const [text, number] of answered) assert.equal(kept.get(text), number, `${text}, answered with ${number}`);

  const again = { ...form, page: survivor.url + path };
  const numbers = await Promise.all(sendings.map((sending) => post(again, sending)));
  await survivor.stop();
  assert.deepEqual(numbers.toSorted(byNumber), upTo(POSTS), 'everybody sent their form again, and it posted once');
  assert.equal((await stored(storyId)).size, POSTS);
  assert.equal(checkIntegrity(), 'ok');
});

async function preparePublication() {
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  const sectionId = await makeSection('talk-of-the-town');
  const storyId = await makeStory({
    slug: 'talk',
    kind: 'feature',
    authorId: await makeAccount('ines'),
    sectionId,
  });
  const cookies: string[] = [];
  for (const n of upTo(POSTERS))
    cookies.push(await sessionCookie(await makeAccount(`reader-${n}`, 'reader'), BENCH_SECRET));
  const sendings = upTo(POSTS).map((n) => ({
    cookie: cookies[n % POSTERS] ?? '',
    text: `Remark ${n} of two hundred.`,
    once: `form-${n}`,
  }));
  return { storyId, sendings };
}

/** @returns the number that each comment was answered with, by its text */
async function postUntilKilled(form: PageForm, sendings: Sending[], pid: number): Promise<Map<string, number>> {
  const answered = new Map<string, number>();
  const waiting = sendings.values();
  async function poster() {
    for (const sending of waiting) {
      const number = await post(form, sending).catch(() => undefined);
      if (number === undefined) return;
      answered.set(sending.text, number);
      if (answered.size === ANSWERED_BEFORE) process.kill(pid, 'SIGKILL');
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, poster));
  return answered;
}

async function post(form: PageForm, { cookie, text, once }: Sending): Promise<number> {
  const answer = await sendForm(form, { text, once, intent: 'post' }, cookie);
  const number = /#c(\d+)$/.exec(answer.headers.get('location') ?? '')?.[1];
  if (answer.status !== 303 || !number) throw new Error(`A comment was answered with ${answer.status}.`);
  return Number(number);
}

/** Number by text; fails when a text is there twice, a number is missing, or the story has counted wrongly. */
async function stored(storyId: number): Promise<Map<string, number>> {
  await closeDatabase();
  readFrom(openSqlite(folder));
  const rows = await read()
    .select({ number: comments.number, text: comments.text })
    .from(comments)
    .where(eq(comments.storyId, storyId))
    .orderBy(asc(comments.number));
  assert.deepEqual(
    rows.map(({ number }) => number),
    upTo(rows.length),
  );
  const byText = new Map(rows.map(({ text, number }) => [text, number]));
  assert.equal(byText.size, rows.length, 'each text once');
  const [story] = await read()
    .select({ last: stories.lastCommentNumber, visible: stories.visibleComments })
    .from(stories)
    .where(eq(stories.id, storyId));
  assert.deepEqual(story, { last: rows.length, visible: rows.length });
  await closeDatabase();
  return byText;
}

function checkIntegrity() {
  const database = openFile(databaseFile(folder));
  const result = database.pragma('integrity_check', { simple: true });
  database.close();
  return result;
}

const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1);
const byNumber = (a: number, b: number) => a - b;
