import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { closeDatabase, read, useEngine as readFrom } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { makeIsso } from '#db/import/testing-isso.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { comments } from '#db/schema.ts';
import { makeAccount, makeSection, makeStory } from '#db/testing-stories.ts';
import { disqus } from '#domain/import/testing-disqus.ts';
import { bytesIn } from './import-bytes.ts';
import { threadsOrder } from './import-threads-order.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-import-threads-'));
const run = promisify(execFile);
const env = { ...process.env, MARQUEE_DATA: folder, MARQUEE_DATABASE: '' };
const imports = async (...words: string[]) =>
  (await run(process.execPath, ['cli/run.mjs', 'import', ...words], { env })).stdout;

const there = (name: string) => join(folder, name);
const maren = ['--as', 'Maren@films.example'];

const text = disqus(
  [{ id: 7, link: 'https://old.example/reviews/her/', title: 'Her\n& him' }, { id: 8 }],
  [
    { id: 71, thread: 7 },
    { id: 72, thread: 7, parent: 71, message: '' },
    { id: 81, thread: 8 },
  ],
);

before(async () => {
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  await makeStory({
    slug: 'her',
    authorId: await makeAccount('maren', 'editor'),
    sectionId: await makeSection('film'),
  });
  writeFileSync(there('lamp.xml.gz'), gzipSync(text));
  makeIsso(there('comments.db'), [{ id: 1, uri: '/reviews/her/' }], [{ tid: 1, id: 1 }]);
});
after(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
});

const commentsHere = async () => (await read().select({ id: comments.id }).from(comments)).length;

test('without --write an import of comments only reports, each loss with its place', async () => {
  const said = await imports('disqus', there('lamp.xml.gz'), ...maren);
  assert.match(said, /Disqus \(lamp\): 2 threads, 3 comments\./);
  assert.match(said, /Would come in: 1 comments\. The export has threads of 1 stories here\./);
  assert.match(said, /\n1 stood at addresses that lead to no story here\.\n2 things are not carried over/);
  assert.match(said, /Nothing was written but the report/);
  assert.deepEqual(readFileSync(there('lamp.xml.gz.report.txt'), 'utf8').split('\n'), [
    'line 4, thread 7 “Her & him” (https://old.example/reviews/her/): comment 72, in which there are no words',
    'line 17, thread 8 “Page 8” (https://old.example/page-8/): its comment: its address leads to no story that readers have here',
    '',
  ]);
  assert.equal(await commentsHere(), 0);
});

test('with --write it writes', async () => {
  assert.match(await imports('disqus', there('lamp.xml.gz'), ...maren, '--write'), /Written: 1 comments/);
  assert.match(await imports('isso', there('comments.db'), ...maren, '--write'), /Written: 1 comments/);
  assert.equal(await commentsHere(), 2);
});

test('what cannot be read ends with a sentence and changes nothing', async () => {
  const before = await commentsHere();
  const broken = there('broken.xml.gz');
  writeFileSync(broken, gzipSync(text.slice(0, -20)));
  for (const [file, sentence] of [
    [broken, /Line \d+: the file is no well-formed XML/],
    [folder, /marquee-import-threads-\w+ is no file\./],
  ] as const)
    await assert.rejects(imports('disqus', file, ...maren, '--write'), (error: Error & { stderr: string }) => {
      assert.match(error.stderr, sentence);
      assert.doesNotMatch(error.stderr, /\n\s+at /);
      return true;
    });
  assert.equal(await commentsHere(), before);
  assert.equal(existsSync(`${broken}.report.txt`), false);
});

test('what is packed is unpacked, and what is broken off within is told', async () => {
  const [whole, open, cut] = [there('lamp.xml.gz'), there('lamp.xml'), there('cut.xml.gz')];
  writeFileSync(open, text);
  writeFileSync(cut, readFileSync(whole).subarray(0, -30));
  for (const file of [whole, open]) assert.equal((await buffer(bytesIn(file))).toString(), text);
  await assert.rejects(buffer(bytesIn(cut)), { name: 'ForeignFileError', message: /cannot be unpacked/ });
});

test('an order that is not clear is answered with the usage', () => {
  for (const words of [
    ['disqus', 'a.xml'],
    ['tumblr', 'a.xml', ...maren],
    ['constructor', 'a.xml', ...maren],
    ['isso', ...maren],
    ['isso', 'a.db', 'b.db', ...maren],
    ['isso', 'a.db', ...maren, '--types', 'post'],
  ])
    assert.throws(() => threadsOrder(words), /npm run import -- SOURCE FILE/);
  const order = threadsOrder(['isso', 'a.db', ...maren]);
  assert.deepEqual([order.as, order.write, order.report], ['maren@films.example', false, 'a.db.report.txt']);
});

/** Gathers an export of 100 MB that is made while it is read, in a process that has room for much less. */
const large = `
  import { GatheredThreads } from '#db/import/gathered-threads.sqlite.ts';
  import { readDisqus } from '#domain/import/read-disqus.ts';
  import { disqusEnd, disqusHead, postXml, threadXml } from '#domain/import/testing-disqus.ts';
  async function* bytes() {
    yield Buffer.from(disqusHead);
    for (let id = 1; id <= 1_000; id += 1) yield Buffer.from(threadXml({ id }));
    const message = '<p>' + 'Patient, and right to be. '.repeat(160) + '</p>';
    for (let id = 1; id <= 24_000; id += 1) yield Buffer.from(postXml({ id, thread: 1 + (id % 1_000), message }));
    yield Buffer.from(disqusEnd);
  }
  const threads = await GatheredThreads.of(readDisqus(bytes()));
  let comments = 0;
  for (const thread of threads) comments += thread.comments.length;
  console.log(threads.counted().threads, comments);
`;

test('an export of 100 MB is gathered in 64 MB', async () => {
  const args = ['--max-old-space-size=64', '--input-type=module', '--eval', large];
  assert.equal((await run(process.execPath, args)).stdout, '1000 24000\n');
});
