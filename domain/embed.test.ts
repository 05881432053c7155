import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedCode, embedHeight, embedOfStory, embedShapeOf, embedSubject, embedWidth } from './embed.ts';
import { review } from './structured-data/testing-graph.ts';

const url = 'https://films.example';

test('the markup frames the card, and no headline can end it', () => {
  const code = embedOfStory({ ...review, headline: '"><script>' }, { url, publication: 'Marquee' });
  assert.match(code, /^<iframe src="https:\/\/films\.example\/embed\/reviews\/her" title="[^"<>]+" width="100%" /);
  assert.match(code, / loading="lazy"><\/iframe>$/);
  assert.equal(code.match(/<script/), null);
});

test('a card with more to show is taller, and one with more room is less so', () => {
  const shape = { words: 'word '.repeat(30), scored: true, ranks: 0 };
  assert.ok(embedHeight(shape, 320) > embedHeight(shape, 640));
  assert.ok(embedHeight(shape, 640) > embedHeight(shape, 832), 'there the score stands beside');
  assert.ok(embedHeight({ ...shape, ranks: 5 }, 640) > embedHeight(shape, 640));
  const framed = { url, subject: { area: 'works', slug: 'her' } as const, title: 'Her', publication: 'Marquee', shape };
  assert.match(embedCode(framed, 320).html, /width="320" height="\d+"/);
});

test('a card is never wider than it is asked to be, as long as it can be read', () => {
  assert.deepEqual([undefined, 100, 400, 5000].map(embedWidth), [640, 240, 400, 832]);
});

test('what is in a card decides what it is taken for', () => {
  assert.deepEqual(embedShapeOf({ kind: 'story', story: review }), {
    words: 'A lonely man buys a voice.',
    scored: true,
    ranks: 0,
  });
  assert.deepEqual(embedShapeOf({ kind: 'work', review: undefined }), { words: '', scored: false, ranks: 0 });
});

test('an address of ours is known, whatever stands behind its path, and no other is', () => {
  const her = { area: 'reviews', slug: 'her' };
  for (const path of ['/reviews/her', '/reviews/her?comments=2', '/reviews/her#c12']) {
    assert.deepEqual(embedSubject(url + path, url), her, path);
  }
  assert.deepEqual(embedSubject('http://films.example/reviews/her', url), her);
  const others = [
    'https://other.example/reviews/her',
    `${url}/desk/stories`,
    `${url}/reviews/her/comments/1`,
    'her',
    '',
  ];
  for (const address of [...others, 'javascript:alert(1)', `${url}/reviews`]) {
    assert.equal(embedSubject(address, url), undefined, address);
  }
});
