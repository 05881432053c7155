import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from './body.ts';
import { newPublication } from './publication.ts';
import {
  shareAlt,
  shareFileName,
  shareFileStem,
  sharePath,
  shareSubject,
  storyShareImage,
  workShareImage,
} from './share-image.ts';
import { her, review } from './structured-data/testing-graph.ts';
import type { WholeStory } from './whole-story.ts';

const imageOf = (story: Partial<WholeStory>) => storyShareImage({ ...review, ...story }, newPublication);
const pathOf = (story: Partial<WholeStory>) => sharePath({ ...review, ...story }, imageOf(story));

test('a review shows who says what, and how good it is', () => {
  assert.deepEqual(imageOf({}), {
    picture: null,
    lies: 'above',
    publication: 'Marquee',
    label: 'Ines Okafor and Lorna Ashby',
    title: 'Review: *Her*',
    words: 'A lonely man buys a voice.',
    score: { figure: '4½', of: 'out of 5', stars: 4.5 },
    ranks: [],
    more: 0,
  });
  assert.equal(imageOf({ score: null }).score, null);
});

test('a list shows its first ranks, and how many more there are', () => {
  const entries = Array.from({ length: 7 }, (_, at) => ({
    ...{ rank: at + 1, blurb: '', review: null },
    work: { ...her, id: at, title: `Film ${at + 1}` },
  }));
  const { ranks, more, lies, words } = imageOf({ kind: 'list', area: 'lists', entries });
  assert.deepEqual([ranks.length, ranks[4], more, lies, words], [5, { rank: 5, title: 'Film 5' }, 2, 'beside', '']);
});

test('a work shows what it is, and what our review says', () => {
  const said = { verdict: 'A voice.', score: 90, picture: null };
  const image = workShareImage(her, 'Film', said, newPublication);
  assert.deepEqual([image.label, image.title, image.words], ['Film, 2013', '*Her*', 'A voice.']);
  assert.equal(workShareImage(her, 'Film', undefined, newPublication).score, null);
});

test('nothing from under bars is in an image', () => {
  const marks = [{ type: 'spoilerText' }];
  const body: Body = {
    type: 'doc',
    content: [
      { type: 'spoiler', attrs: {}, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'HIDDEN' }] }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'At the end ' },
          { type: 'text', text: 'HIDDEN', marks },
        ],
      },
    ],
  };
  const { words } = imageOf({ kind: 'feature', area: 'stories', verdict: '', body });
  assert.doesNotMatch(words, /HIDDEN/);
  assert.match(words, /At the end/);
});

test('the address names all that is drawn, and nothing else', () => {
  const path = String(pathOf({}));
  assert.match(path, /^\/share\/reviews\/her\/[0-9a-f]{16}\.jpg$/);
  assert.equal(pathOf({ comments: 99, changedAt: new Date(0) }), path);
  for (const other of [{ score: 80 }, { headline: 'Her' }, { verdict: 'No.' }, { writers: review.writers.slice(1) }]) {
    assert.notEqual(pathOf(other), path, JSON.stringify(other));
  }
});

test('what our type cannot set has no image', () => {
  assert.equal(pathOf({ headline: 'Сталкер' }), undefined);
});

test('an address is read back, and one that nobody wrote is none', () => {
  const subject = shareSubject('works', 'her', '0123456789abcdef.jpg');
  assert.deepEqual(subject, { area: 'works', slug: 'her', revision: '0123456789abcdef' });
  assert.equal(subject && shareFileName(subject), 'works.her.0123456789abcdef.jpg');
  // Another slug that begins alike is another file.
  assert.ok(!'works.her-2.0123456789abcdef.jpg'.startsWith(shareFileStem({ area: 'works', slug: 'her' })));
  for (const [area, slug, file] of [
    ['people', 'her', '0123456789abcdef.jpg'],
    ['works', '../her', '0123456789abcdef.jpg'],
    ['works', 'her', '0123456789abcdef.png'],
    ['works', 'her', '../../marquee.db'],
  ] as const) {
    assert.equal(shareSubject(area, slug, file), undefined, file);
  }
});

test('whoever does not see it hears what it says', () => {
  assert.equal(shareAlt('Review: *Her*', 'A voice.', 90, 'stars'), 'Review: Her. 4½ out of 5 stars. A voice.');
  assert.equal(shareAlt('On *Her*', 'A voice.', null, 'stars'), 'On Her. A voice.');
});
