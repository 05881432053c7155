import { renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { databaseFile, openFile } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { randomFrom } from '#domain/testing-random.ts';
import { longDraft } from './long-draft.ts';
import { sentences, words } from './words.ts';

export const ACCOUNTS = 2_000;
export const SECTIONS = 6;
const CRITICS = 12;
const WORDS_PER_STORY = 900;
const COMMENTS_ON_AVERAGE = 50;
/** The story that everybody argues about, `/reviews/story-1`: the thread that must not be slower than others. */
export const LONG_THREAD = 5_000;
/** `/reviews/story-N` of this N is the review that is measured: from the middle of the archive, with an average thread. */
export const measuredStory = (stories: number) => Math.floor(stories / 2);
/** What nothing but this work is called, with a word that all others have, too: by it one story is found among all. */
export const originalTitle = (id: number) => `Werk ${id}`;
/** The draft that typing is measured in, and whose it is. */
export const draftStory = (stories: number) => ({ id: stories + 1, authorId: 1 });
/** Different texts; more would only take longer to make, since no page shows two. */
const TEXTS = 200;
const START = Date.UTC(2012, 0, 1);
const HOUR = 3_600_000;

type Insert = (row: Record<string, unknown>) => void;

/**
 * Fills a data folder with a publication of `stories` reviews, 50 comments on average, written row by row with prepared
 * statements: through the app's own functions five million comments would take an hour.
 */
export function makePublication(finished: string, stories: number) {
  const folder = `${finished}.unfinished`;
  rmSync(folder, { recursive: true, force: true });
  migrateSqlite(folder);
  const database = openFile(databaseFile(folder));
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  // The triggers for readers' search look stories up by those indexes.
  const made = [...dropAll(database, 'index', '%'), ...dropAll(database, 'trigger', '%published%')];
  database.transaction(() => {
    makeHouse(database);
    makeStories(database, stories);
    makeDraft(database, stories);
  })();
  for (const sql of made) database.exec(sql);
  database.exec('ANALYZE');
  database.pragma('wal_checkpoint(TRUNCATE)');
  const broken = database.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error(`The made publication has ${broken.length} rows that refer to nothing.`);
  database.close();
  renameSync(folder, finished);
}

/** Filling first and indexing afterwards is several times faster. Gives back what makes the indexes or the triggers again. */
function dropAll(database: Database.Database, type: 'index' | 'trigger', called: string): string[] {
  const found = database
    .prepare('select name, sql from sqlite_master where type = ? and name like ? and sql is not null')
    .all(type, called) as { name: string; sql: string }[];
  for (const { name } of found) database.exec(`drop ${type} ${name}`);
  return found.map(({ sql }) => sql);
}

function inserter(database: Database.Database, table: string): Insert {
  const prepared = new Map<string, Database.Statement>();
  return (row) => {
    const names = Object.keys(row);
    const key = names.join();
    let statement = prepared.get(key);
    if (!statement) {
      statement = database.prepare(`insert into ${table} (${key}) values (${names.map((name) => `@${name}`).join()})`);
      prepared.set(key, statement);
    }
    statement.run(row);
  };
}

function makeHouse(database: Database.Database) {
  const random = randomFrom(1);
  const publication = inserter(database, 'publication');
  publication({
    id: 1,
    name: 'Marquee',
    tagline: 'A publication made for measuring',
    locale: 'en-GB',
    time_zone: 'Europe/London',
    score_scale: 'stars',
  });
  const section = inserter(database, 'sections');
  for (let id = 1; id <= SECTIONS; id++) section({ id, slug: `section-${id}`, name: words(random, 1), position: id });
  const account = inserter(database, 'accounts');
  for (let id = 1; id <= ACCOUNTS; id++) {
    account({
      id,
      email: `account-${id}@bench.example`,
      email_confirmed_at: START,
      name: `${words(random, 1)} ${words(random, 1)}`,
      handle: `account-${id}`,
      bio: sentences(random, 30),
      role: id <= CRITICS ? 'critic' : 'reader',
      created_at: START,
    });
  }
  const person = inserter(database, 'people');
  for (let id = 1; id <= 5_000; id++)
    person({ id, slug: `person-${id}`, name: `${words(random, 1)} ${words(random, 1)}` });
  const tag = inserter(database, 'tags');
  for (let id = 1; id <= 200; id++) tag({ id, slug: `tag-${id}`, name: `${words(random, 1)} ${id}` });
}

function makeStories(database: Database.Database, stories: number) {
  const random = randomFrom(2);
  const work = inserter(database, 'works');
  const credit = inserter(database, 'credits');
  const story = inserter(database, 'stories');
  const revision = inserter(database, 'revisions');
  const storyTag = inserter(database, 'story_tags');
  const byline = inserter(database, 'story_bylines');
  const comment = inserter(database, 'comments');
  const bodies = Array.from({ length: TEXTS }, () => bodyOf(random));
  const remarks = Array.from({ length: 2_000 }, () => sentences(random, 15 + Math.floor(random() * 40)));
  let credits = 0;
  let comments = 0;

  for (let id = 1; id <= stories; id++) {
    const title = words(random, 2);
    const publishedAt = START + id * HOUR;
    work({
      id,
      kind: 'film',
      slug: `work-${id}`,
      title,
      title_folded: title.toLowerCase(),
      original_title: originalTitle(id),
      year: 1950 + (id % 75),
      minutes: 80 + (id % 90),
      facts: '[]',
      created_at: publishedAt,
    });
    for (let position = 1; position <= 6; position++) {
      credits += 1;
      const job = position === 1 ? 'director' : position === 2 ? 'writer' : 'cast';
      const role = job === 'cast' ? words(random, 1) : '';
      // A stride that shares no factor with the people, so that six credits are six people.
      credit({ id: credits, work_id: id, person_id: ((id * 7 + position * 13) % 5_000) + 1, job, role, position });
    }
    const content = {
      headline: `Review: *${title}*`,
      verdict: sentences(random, 30),
      score: (1 + (id % 10)) * 10,
      section_id: (id % SECTIONS) + 1,
      work_id: id,
    };
    const numbers = commentsUnder(id, stories, random);
    const authorId = (id % CRITICS) + 1;
    story({
      id,
      kind: 'review',
      area: 'reviews',
      status: 'published',
      slug: `story-${id}`,
      author_id: authorId,
      published_revision_id: id,
      section_id: content.section_id,
      work_id: id,
      score: content.score,
      work_year: 1950 + (id % 75),
      published_at: publishedAt,
      changed_at: publishedAt,
      created_at: publishedAt,
      last_comment_number: numbers,
      visible_comments: numbers,
      last_revision_number: 1,
    });
    revision({
      id,
      story_id: id,
      number: 1,
      saved_by: authorId,
      saved_at: publishedAt,
      reason: 'published',
      ...content,
      tags: '[]',
      edition: '',
      disclosure: '',
      slug: `story-${id}`,
      body: bodies[id % TEXTS],
      entries: '[]',
      bylines: JSON.stringify([{ by: 'account', id: authorId }]),
    });
    const { score } = content;
    byline({ story_id: id, position: 1, account_id: authorId, kind: 'review', score, published_at: publishedAt });
    storyTag({ story_id: id, tag_id: (id % 200) + 1, published_at: publishedAt });
    comments = makeThread(comment, random, { story: id, from: publishedAt, numbers, after: comments, remarks });
  }
}

function makeDraft(database: Database.Database, stories: number) {
  const { id, authorId } = draftStory(stories);
  const at = START + (stories + 1) * HOUR;
  inserter(
    database,
    'stories',
  )({
    ...{ id, kind: 'feature', area: 'stories', status: 'draft', author_id: authorId, created_at: at, touched_at: at },
  });
  inserter(
    database,
    'working_copies',
  )({
    ...{ story_id: id, version: 1, saved_by: authorId, saved_at: at, headline: 'A long one', verdict: '' },
    ...{ tags: '[]', edition: '', disclosure: '', slug: '', body: longDraft(randomFrom(3)), entries: '[]' },
  });
}

function commentsUnder(id: number, stories: number, random: () => number): number {
  if (id === 1) return LONG_THREAD;
  const any = Math.floor(random() * (COMMENTS_ON_AVERAGE * 2 + 1));
  return id === measuredStory(stories) ? COMMENTS_ON_AVERAGE : any;
}

function bodyOf(random: () => number): string {
  const paragraphs = Array.from({ length: 9 }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: sentences(random, WORDS_PER_STORY / 9) }],
  }));
  return JSON.stringify({ type: 'doc', content: paragraphs });
}

type Thread = { story: number; from: number; numbers: number; after: number; remarks: string[] };

/** Two comments in five answer the one before, up to three deep. Gives back the last id used. */
function makeThread(comment: Insert, random: () => number, { story, from, numbers, after, remarks }: Thread): number {
  let root = 0;
  let depth = 0;
  for (let number = 1; number <= numbers; number++) {
    const id = after + number;
    const replies = number > 1 && depth < 3 && random() < 0.4;
    depth = replies ? depth + 1 : 0;
    if (!replies) root = id;
    comment({
      id,
      story_id: story,
      number,
      account_id: 1 + Math.floor(random() * ACCOUNTS),
      parent_id: replies ? id - 1 : null,
      root_id: replies ? root : null,
      depth,
      text: remarks[Math.floor(random() * remarks.length)],
      state: 'visible',
      created_at: from + number * 60_000,
      once: `bench-${id}`,
    });
  }
  return after + numbers;
}
