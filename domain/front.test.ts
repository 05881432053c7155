import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FrontStories, makeUpFront } from './front.ts';
import type { Section } from './section.ts';
import type { StoryCard } from './story-card.ts';

const picture = { id: 1, stem: 'a', width: 2, height: 1, widths: [2], alt: '' };
const section = (id: number): Section => ({ id, slug: `section-${id}`, name: `Section ${id}` });

/** As far as making up a page looks at one. */
const story = (id: number, more: Partial<StoryCard> = {}) => ({ id, picture, ...more }) as StoryCard;
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => story(from + at));
const nothing: FrontStories = { reviews: [], features: [], list: undefined, sections: [] };
const ids = (stories: StoryCard[]) => stories.map(({ id }) => id);

test('the newest review leads, the next stand below it', () => {
  const front = makeUpFront({ ...nothing, reviews: range(1, 9) });
  assert.equal(front.lead?.id, 1);
  assert.deepEqual(ids(front.large), [2, 3]);
  assert.deepEqual(ids(front.latest), [4, 5, 6]);
  assert.deepEqual(ids(front.tonight), [7, 8, 9]);
});

test('without reviews the newest feature leads', () => {
  const front = makeUpFront({ ...nothing, features: range(1, 3) });
  assert.equal(front.lead?.id, 1);
  assert.deepEqual(ids(front.large), [2, 3]);
  assert.equal(front.aside, undefined);
});

test('the index by the name opens with the list; the feature with a picture stands beside the reviews', () => {
  const features = [story(20, { picture: null }), story(21), story(22)];
  const front = makeUpFront({ ...nothing, reviews: range(1, 6), features, list: story(30) });
  assert.equal(front.aside?.id, 21);
  assert.deepEqual(ids(front.tonight), [30, 20, 22]);
});

test('sections show what stands nowhere else, the fullest four in their own order', () => {
  const reviews = range(1, 6);
  const sections = [
    { section: section(1), stories: reviews },
    { section: section(2), stories: [story(40)] },
    ...[3, 4, 5, 6].map((id) => ({ section: section(id), stories: range(id * 100, id * 100 + 4) })),
  ];
  const front = makeUpFront({ ...nothing, reviews, sections });
  assert.deepEqual(
    front.sections.map((strip) => strip.section.id),
    [3, 4, 5, 6],
  );
  assert.deepEqual(ids(front.sections[0]?.stories ?? []), [300, 301, 302]);
});

test('an empty publication has an empty front', () => {
  assert.deepEqual(makeUpFront(nothing), {
    lead: undefined,
    large: [],
    latest: [],
    aside: undefined,
    tonight: [],
    list: undefined,
    sections: [],
  });
});

test('what an editor has chosen stands where they put it, once; the newest fill the rest', () => {
  const features = range(20, 22);
  const picked = { lead: story(21), second: story(3) };
  const front = makeUpFront({ ...nothing, reviews: range(1, 6), features }, picked);
  assert.equal(front.lead?.id, 21);
  assert.deepEqual(ids(front.large), [1, 3]);
  assert.deepEqual(ids(front.latest), [2, 4, 5]);
  assert.equal(front.aside?.id, 20);
  const shown = [front.lead, ...front.large, ...front.latest, front.aside, ...front.tonight].map((one) => one?.id);
  assert.equal(new Set(shown).size, shown.length);
});

test('a list that leads is not named in the index too', () => {
  const list = story(30);
  const front = makeUpFront({ ...nothing, reviews: range(1, 6), list }, { lead: list });
  assert.ok(!ids(front.tonight).includes(30));
});
