import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ForeignEntry, ForeignFileError } from './foreign.ts';
import { readWxr } from './read-wxr.ts';
import { bytesOf, itemXml, wxr, wxrEnd, wxrHead } from './testing-wxr.ts';
import { WxrElements } from './wxr-elements.ts';

async function read(text: string, size?: number): Promise<ForeignEntry[]> {
  const entries: ForeignEntry[] = [];
  for await (const entry of readWxr(bytesOf(text, size))) entries.push(entry);
  return entries;
}

const her = {
  id: 12,
  title: 'Review: “Her” & more ]]> Ünïcode',
  slug: 'her',
  categories: ['Film'],
  tags: ['Spike Jonze'],
  meta: { rating: '9', __proto__x: 'y' },
  comments: [{ id: 3 }, { id: 4, parent: 3, text: 'No <b>more</b>.' }],
};

test('an export gives its site, its authors and its posts, however it is cut', async () => {
  for (const size of [3, 1_000_000]) {
    const [author, site, post, ...rest] = await read(wxr([her]), size);
    assert.deepEqual(rest, []);
    assert.deepEqual(author, {
      entry: 'author',
      author: { login: 'ines', email: 'ines@old.example', name: 'Ines Okafor' },
    });
    assert.deepEqual(site, {
      entry: 'site',
      site: { name: 'The Old Lamp', link: 'https://old.example', language: 'en-GB' },
    });
    assert.ok(post?.entry === 'post');
    const { title, slug, link, categories, tags, meta, comments, line } = post.post;
    assert.equal(title, her.title);
    assert.deepEqual([slug, link], ['her', 'https://old.example/2013/12/her/']);
    assert.deepEqual(categories, [{ slug: 'film', name: 'Film', isInternal: false }]);
    assert.deepEqual(tags, ['Spike Jonze']);
    assert.equal(meta.rating, '9');
    assert.deepEqual(
      comments.map(({ id, parent, text }) => [id, parent, text]),
      [
        ['3', '0', 'Well said, and rightly so.'],
        ['4', '3', 'No <b>more</b>.'],
      ],
    );
    assert.equal(line, wxrHead().split('\n').length + 1);
  }
});

const refused: Record<string, [string, RegExp]> = {
  'a file that ends in the middle': [wxrHead() + itemXml({ id: 1 }), /Line \d+: the file is no well-formed XML/],
  'a tag that is never closed': [
    `${wxrHead()}<item><title>Her</item>${wxrEnd}`,
    /Line \d+: the file is no well-formed/,
  ],
  'words behind the end': [`${wxr([])}and more`, /no well-formed XML/],
  'a control character': [wxr([{ id: 1, text: 'a\u0008b' }]), /no well-formed XML/],
  'an entity that nobody knows': [`${wxrHead()}<item><title>&lol;</title></item>${wxrEnd}`, /no well-formed XML/],
  'a document type with entities': [
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>`,
    /Line 1: a document type stands in the file/,
  ],
  'a document type that reads a file': [
    `<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss><channel/></rss>`,
    /a document type stands in the file/,
  ],
  'another encoding': ['<?xml version="1.0" encoding="ISO-8859-1"?><rss/>', /in ISO-8859-1\. An export is in UTF-8/],
  'a feed': ['<rss version="2.0"><channel><item><title>a</title></item></channel></rss>', /no WordPress export/],
  'a feed without items': ['<rss version="2.0"><channel></channel></rss>', /no WordPress export/],
  'a page': ['<html><body>no</body></html>', /no WordPress export/],
  'a version to come': [wxr([]).replace('>1.2<', '>2.0<'), /of version 2\.0; 1\.0, 1\.1 and 1\.2 are known/],
  nothing: ['', /no well-formed XML/],
};

for (const [name, [text, sentence]] of Object.entries(refused)) {
  test(`${name} is refused with a sentence`, async () => {
    await assert.rejects(read(text), (error) => error instanceof ForeignFileError && sentence.test(error.message));
  });
}

test('bytes that are no UTF-8 are refused', async () => {
  async function* bytes() {
    yield Buffer.from(wxrHead());
    yield Buffer.from([0xff, 0xfe]);
  }
  const all = async () => {
    for await (const _ of readWxr(bytes()));
  };
  await assert.rejects(all, /the file is not in UTF-8/);
});

test('a text without end is refused while it grows', async () => {
  let given = 0;
  async function* endless() {
    yield Buffer.from(`${wxrHead()}<item><title>`);
    for (; given < 200; given += 1) yield Buffer.alloc(1_000_000, 'a');
  }
  const all = async () => {
    for await (const _ of readWxr(endless()));
  };
  await assert.rejects(all, /a text in the file has no end in sight/);
  assert.ok(given < 20);
});

test('a post that never ends is refused while it grows', () => {
  const elements = new WxrElements(() => 7);
  for (const name of ['rss', 'channel', 'link']) elements.open(name, {});
  elements.text('https://old.example');
  elements.close('link');
  elements.open('wp:wxr_version', {});
  elements.text('1.2');
  elements.close('wp:wxr_version');
  elements.open('item', {});
  const grow = () => {
    for (let comments = 0; comments < 70; comments += 1) {
      elements.open('wp:comment', {});
      elements.text('a'.repeat(1_000_000));
      elements.close('wp:comment');
    }
  };
  assert.throws(grow, /Line 7: a post with its comments is larger than 64 million letters/);
});

test('an export that does not say of which site it is, is refused', async () => {
  const text = wxr([{ id: 1 }]).replace('<link>https://old.example</link>', '<link></link>');
  await assert.rejects(async () => {
    for await (const _ of readWxr(bytesOf(text)));
  }, /does not say of which site it is/);
});
