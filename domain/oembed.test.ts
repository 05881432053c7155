import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedPixels, type Oembedded, oembedAnswer, oembedPath, oembedXml } from './oembed.ts';

const found: Oembedded = {
  url: 'https://films.example',
  publication: 'Marquee',
  subject: { area: 'reviews', slug: 'her' },
  title: 'Review: Her',
  author: { name: 'Ines', url: 'https://films.example/critics/ines' },
  shape: { words: 'A lonely man buys a voice.', scored: true, ranks: 0 },
  thumbnail: 'https://films.example/share/reviews/her/1.jpg',
};
const anywhere = { width: undefined, height: undefined };

test('the answer has what the specification asks of something rich', () => {
  const answer = oembedAnswer(found, anywhere);
  assert.partialDeepStrictEqual(answer, { version: '1.0', type: 'rich', title: 'Review: Her', width: 640 });
  assert.match(String(answer?.html), /^<iframe /);
  assert.ok(Number(answer?.height) > 200);
  assert.partialDeepStrictEqual(answer, {
    ...{ author_name: 'Ines', provider_name: 'Marquee', provider_url: 'https://films.example/' },
    ...{ thumbnail_url: found.thumbnail, thumbnail_width: 1200, thumbnail_height: 630 },
  });
});

test('it keeps to the room that there is, with its thumbnail, or stays away', () => {
  const narrow = oembedAnswer(found, { ...anywhere, width: 400 });
  assert.equal(narrow?.width, 400);
  assert.ok(narrow && !('thumbnail_url' in narrow));
  assert.equal(oembedAnswer(found, { ...anywhere, width: 100 }), undefined);
  assert.equal(oembedAnswer(found, { ...anywhere, height: 50 }), undefined);
});

test('room is asked for in pixels', () => {
  assert.deepEqual(['400', '0', '-3', '4.5', 'x', null].map(askedPixels), [400, ...Array(5).fill(undefined)]);
});

test('XML says the same', () => {
  const xml = oembedXml({ title: 'Tom & Jerry', html: '<iframe src="x"></iframe>', width: 640 });
  assert.ok(xml.includes('<title>Tom &amp; Jerry</title><html>&lt;iframe src=&quot;x&quot;&gt;'));
  assert.ok(xml.endsWith('<width>640</width></oembed>\n'));
});

test('the address of a page stands in the address that asks', () => {
  assert.equal(
    oembedPath('https://films.example/reviews/her', 'xml'),
    '/oembed?url=https%3A%2F%2Ffilms.example%2Freviews%2Fher&format=xml',
  );
});
