import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ThreadEntry } from './foreign.ts';
import { readDisqus } from './read-disqus.ts';
import { disqus, disqusEnd, disqusHead, postXml, threadXml } from './testing-disqus.ts';
import { bytesOf, wxr } from './testing-wxr.ts';

async function entriesIn(text: string): Promise<ThreadEntry[]> {
  const entries: ThreadEntry[] = [];
  for await (const entry of readDisqus(bytesOf(text))) entries.push(entry);
  return entries;
}

const commentsIn = async (text: string) =>
  (await entriesIn(text)).flatMap((one) => (one.entry === 'comment' ? [one.comment] : []));

test('threads are given with their address, comments with what they answer', async () => {
  const [thread, first, second, ...rest] = await entriesIn(
    disqus(
      [{ id: 7, link: 'https://old.example/her/?a=1&b=2', title: 'Her & him' }],
      [
        { id: 71, thread: 7, name: 'Wren & co', email: 'wren@abara.example', message: '<p>a & b ]]> c</p>' },
        { id: 72, thread: 7, parent: 71, name: 'Theo', username: 'theo_films', at: '2013-12-19T11:00:00Z' },
      ],
    ),
  );
  assert.deepEqual(thread, {
    entry: 'thread',
    thread: {
      ...{ id: '7', place: 'line 4', site: 'lamp', address: 'https://old.example/her/?a=1&b=2', title: 'Her & him' },
      ...{ isDeleted: false, left: [] },
    },
  });
  assert.deepEqual(first, {
    entry: 'comment',
    threadId: '7',
    comment: {
      ...{ id: '71', parent: '', author: 'Wren & co', email: 'wren@abara.example', user: '', type: '' },
      ...{ at: '2013-12-19T10:00:00Z', text: '<p>a & b ]]> c</p>', approved: '1' },
    },
  });
  assert.ok(second?.entry === 'comment');
  assert.deepEqual([second.comment.parent, second.comment.user, second.comment.email], ['71', 'theo_films', '']);
  assert.deepEqual(rest, []);
});

test('what was deleted, is spam or waits says so', async () => {
  const posts = [{ deleted: true, spam: true }, { spam: true }, { approved: false }, { approved: true }, {}];
  const said = await commentsIn(
    disqus(
      [],
      posts.map((post, at) => ({ id: at + 1, thread: 7, ...post })),
    ),
  );
  assert.deepEqual(
    said.map(({ approved }) => approved),
    ['trash', 'spam', '0', '1', '1'],
  );
});

test('a thread that was deleted says so', async () => {
  const entries = await entriesIn(disqus([{ id: 7, deleted: true }, { id: 8 }], []));
  assert.deepEqual(
    entries.map((one) => one.entry === 'thread' && one.thread.isDeleted),
    [true, false],
  );
});

test('who was not signed in has no name there, whatever stands in the field', async () => {
  const post = postXml({ id: 1, thread: 7, username: 'wren' }).replace('Anonymous>false', 'Anonymous>true');
  assert.equal((await commentsIn(disqusHead + post + disqusEnd))[0]?.user, '');
});

test('elements of other things are not taken for those of a comment', async () => {
  const within =
    '<message>Mine</message><media><author><name>x</name></author><message>x</message><createdAt>x</createdAt></media>';
  const post = postXml({ id: 1, thread: 7 }).replace(/<message>.*<\/message>/, within);
  const [said] = await commentsIn(disqusHead + threadXml({ id: 7 }) + post + disqusEnd);
  assert.deepEqual([said?.text, said?.author, said?.at], ['Mine', 'Wren', '2013-12-19T10:00:00Z']);
});

test('a page without a link is found by what the site calls it', async () => {
  const threads = [
    { id: 1, link: '', identifier: '12 https://old.example/?p=12' },
    { id: 2, link: '', identifier: '/her/' },
    { id: 3, link: 'https://old.example/her/', identifier: '/him/' },
    { id: 4, link: '', identifier: '' },
  ];
  assert.deepEqual(
    (await entriesIn(disqus(threads, []))).map((one) => one.entry === 'thread' && one.thread.address),
    ['https://old.example/?p=12', '/her/', 'https://old.example/her/', ''],
  );
});

test('a post without numbers is given without them', async () => {
  const [, one] = await entriesIn(
    `${disqusHead}${threadXml({ id: 7 })}<post><id>3</id><message/><thread>1</thread><author><name/></author></post>${disqusEnd}`,
  );
  assert.ok(one?.entry === 'comment');
  assert.deepEqual([one.threadId, one.comment.id, one.comment.text], ['', '', '']);
});

const refused: Record<string, [text: string, sentence: RegExp]> = {
  'a WordPress export': [wxr([{ id: 1 }]), /^This is no Disqus export/],
  'a text': ['hello', /^Line 1: the file is no well-formed XML/],
  nothing: ['', /^Line 1: the file is no well-formed XML/],
  'a file that was cut off': [disqus([{ id: 7 }], [{ id: 1, thread: 7 }]).slice(0, -30), /^Line \d+: the file is no/],
  'a file with a document type': [`<!DOCTYPE disqus []>${disqus([], [])}`, /document type/],
  'a file in another encoding': [disqus([], []).replace('utf-8', 'latin1'), /latin1/],
};

for (const [name, [text, sentence]] of Object.entries(refused)) {
  test(`${name} ends with a sentence`, async () => {
    await assert.rejects(entriesIn(text), { name: 'ForeignFileError', message: sentence });
  });
}
