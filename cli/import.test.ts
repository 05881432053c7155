import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { createAccount } from '#db/accounts.ts';
import { closeDatabase, read, useEngine as readFrom } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { stories } from '#db/schema.ts';
import { ghostExport, ghostId, lexical } from '#domain/import/testing-ghost.ts';
import { wxr } from '#domain/import/testing-wxr.ts';
import { importOrder } from './import-order.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-import-'));
const run = promisify(execFile);
const env = { ...process.env, MARQUEE_DATA: folder, MARQUEE_DATABASE: '' };
const imports = async (...words: string[]) =>
  (await run(process.execPath, ['cli/run.mjs', 'import', ...words], { env })).stdout;

const file = join(folder, 'lamp.xml');
const maren = ['--as', 'Maren@marquee.example'];

before(async () => {
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  const email = 'maren@marquee.example';
  await createAccount({ name: 'Maren Holt', email, role: 'editor', passwordHash: null, confirmed: true }, new Date());
  const wren = { name: 'Wren', email: 'wren@marquee.example', passwordHash: null, confirmed: true };
  await createAccount(wren, new Date());
  writeFileSync(
    file,
    wxr([
      { id: 1, categories: ['Film'], text: '<p>a</p>[box x="1"]' },
      { id: 2, type: 'page' },
    ]),
  );
});
after(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
});

const storiesHere = async () => (await read().select({ id: stories.id }).from(stories)).length;

test('without --write an import only reports, each loss with its place', async () => {
  const said = await imports('wordpress', file, ...maren);
  assert.match(said, /The Old Lamp \(https:\/\/old\.example\): 1 authors/);
  assert.match(said, /post: 1\n {2}page: 1\n/);
  assert.match(said, /film: section Film, feature: 1/);
  assert.match(said, /Would come in: 1 published stories, 0 drafts, 0 comments\./);
  assert.match(said, /Nothing was written but the report/);
  assert.match(readFileSync(`${file}.report.txt`, 'utf8'), /^line \d+, post 1 “Post 1”: the shortcode \[box\]\n$/);
  assert.equal(await storiesHere(), 0);
});

test('with --write it writes, once', async () => {
  const types = ['--types', 'post,page', '--write'];
  assert.match(await imports('wordpress', file, ...maren, ...types), /Written: 2 published stories/);
  assert.match(await imports('wordpress', file, ...maren, ...types), /Written: 0 published[\s\S]*2 were here already/);
  assert.equal(await storiesHere(), 2);
});

test('a Ghost export comes in the same way, of the site that is named', async () => {
  const json = join(folder, 'lamp.json');
  writeFileSync(
    json,
    ghostExport([{ id: 1, slug: 'of-ghost', tags: ['Film'], lexical: lexical({ type: 'signup', header: 'Join' }) }]),
  );
  const words = ['ghost', json, ...maren, '--site', 'https://ghost.example/', '--write'];
  assert.match(await imports(...words), /The Old Lamp \(https:\/\/ghost\.example\)[\s\S]*Written: 1 published stories/);
  assert.equal(readFileSync(`${json}.report.txt`, 'utf8'), `post ${ghostId(1)} “Post 1”: a form to sign up: “Join”\n`);
  assert.match(await imports(...words), /Written: 0 published[\s\S]*1 were here already/);
  assert.equal(await storiesHere(), 3);
});

test('what cannot be done ends with a sentence and changes nothing', async () => {
  const before = await storiesHere();
  const [broken, map, cut] = ['broken.xml', 'map.json', 'cut.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(cut, ghostExport([{ id: 7 }]).slice(0, -20));
  writeFileSync(broken, wxr([{ id: 7 }, { id: 8 }]).slice(0, -20));
  writeFileSync(map, '{"categories":{"film":{"kind":"poem"}}}');
  const refused: [string[], RegExp][] = [
    [['wordpress', broken, ...maren, '--write'], /Line \d+: the file is no well-formed XML/],
    [['ghost', cut, ...maren, '--site', 'https://ghost.example', '--write'], /The file ends before its end/],
    [['wordpress', file, '--as', 'wren@marquee.example'], /Wren is no editor/],
    [['wordpress', file, ...maren, '--report', file], /The report would be written over .*lamp\.xml itself/],
    [['wordpress', file, ...maren, '--report', join(folder, 'no', 'where.txt')], /The report .* cannot be written/],
    [['wordpress', file, ...maren, '--map', map], /The map .* says something else .*categories\.film\.kind/],
    [['wordpress', folder, ...maren], /marquee-import-\w+ is no file\./],
  ];
  for (const [words, sentence] of refused)
    await assert.rejects(imports(...words), (error: Error & { stderr: string }) => {
      assert.match(error.stderr, sentence);
      assert.doesNotMatch(error.stderr, /\n\s+at /);
      return true;
    });
  assert.equal(await storiesHere(), before);
  assert.equal(existsSync(`${broken}.report.txt`), false);
});

test('an order that is not clear is answered with the usage', () => {
  for (const words of [
    [],
    ['wordpress', 'a.xml'],
    ['tumblr', 'a.xml', ...maren],
    ['constructor', 'a.xml', ...maren],
    ['wordpress', ...maren],
    ['wordpress', 'a.xml', 'b.xml', ...maren],
    ['wordpress', 'a.xml', ...maren, '--now'],
    ['wordpress', 'a.xml', ...maren, '--types', 'post,'],
    ['wordpress', 'a.xml', ...maren, '--site', 'https://old.example'],
    ['ghost', 'a.json', ...maren],
    ['ghost', 'a.json', ...maren, '--site', 'old.example'],
    ['ghost', 'a.json', ...maren, '--site', 'https://['],
  ])
    assert.throws(() => importOrder(words), /npm run import -- SOURCE FILE/);
  const order = importOrder(['wordpress', 'a.xml', ...maren]);
  assert.deepEqual([order.as, order.write, order.report], ['maren@marquee.example', false, 'a.xml.report.txt']);
  const ghost = importOrder(['ghost', 'a.json', ...maren, '--site', 'https://Old.example/blog?x#y']);
  assert.equal(ghost.site, 'https://old.example/blog');
});

/** Reads an export of 100 MB that is made while it is read, in a process that has room for much less. */
const large = `
  import { importMap } from '#domain/import/import-map.ts';
  import { readWxr } from '#domain/import/read-wxr.ts';
  import { surveyOf } from '#domain/import/survey.ts';
  import { itemXml, wxrEnd, wxrHead } from '#domain/import/testing-wxr.ts';
  async function* bytes() {
    yield Buffer.from(wxrHead());
    const text = '<p>' + 'Patient, and right to be. '.repeat(4_000) + '</p>';
    for (let id = 1; id <= 1_000; id += 1) {
      yield Buffer.from(itemXml({ id, text }));
      const attachmentUrl = 'https://old.example/wp-content/uploads/' + id + '.jpg';
      yield Buffer.from(itemXml({ id: 10_000 + id, type: 'attachment', status: 'inherit', attachmentUrl, parent: id }));
    }
    yield Buffer.from(wxrEnd);
  }
  const survey = await surveyOf(readWxr(bytes()), importMap.parse({}), new Set(['post']));
  console.log(survey.wanted, survey.pictures.size);
`;

/** The same of an export of Ghost, whose posts stand before what is said of them. */
const largeGhost = `
  import { importMap } from '#domain/import/import-map.ts';
  import { readGhost } from '#domain/import/read-ghost.ts';
  import { surveyOf } from '#domain/import/survey.ts';
  import { ghostTables, lexical, paragraph, postRow, text } from '#domain/import/testing-ghost.ts';
  const words = lexical(paragraph(text('Patient, and right to be. '.repeat(4_000))));
  const posts = Array.from({ length: 1_000 }, (_, at) => ({ id: at + 1, tags: ['Film'] }));
  const bytes = {
    async *[Symbol.asyncIterator]() {
      yield Buffer.from('{"db":[{"meta":{"version":"5.82.0"},"data":{"posts":[');
      for (const post of posts)
        yield Buffer.from((post.id > 1 ? ',' : '') + JSON.stringify(postRow({ ...post, lexical: words })));
      yield Buffer.from('],' + JSON.stringify(ghostTables(posts)).slice(1) + '}]}');
    },
  };
  const survey = await surveyOf(readGhost(bytes, 'https://old.example'), importMap.parse({}), new Set(['post']));
  console.log(survey.wanted, survey.places.get('film: section Film, feature'));
`;

for (const [name, program] of Object.entries({ WordPress: large, Ghost: largeGhost })) {
  test(`an export of ${name} of 100 MB is read in 64 MB`, async () => {
    const args = ['--max-old-space-size=64', '--input-type=module', '--eval', program];
    assert.equal((await run(process.execPath, args)).stdout, '1000 1000\n');
  });
}
