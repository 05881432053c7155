import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReservedSlug, isSlug, nextFreeSlug, SLUG_MAX, slugFromHeadline, slugOf, slugRefusal } from './slug.ts';

test('a headline becomes ASCII words joined by hyphens', () => {
  assert.equal(
    slugOf('The lamp turns, the plot does not: *Signal Rock*'),
    'the-lamp-turns-the-plot-does-not-signal-rock',
  );
  assert.equal(slugOf('  —Halden & Søn— '), 'halden-and-son');
  assert.equal(slugOf("Nobody's fool, nobody’s film"), 'nobodys-fool-nobodys-film');
  assert.equal(slugOf('Amélie à la plage'), 'amelie-a-la-plage');
});

test('Greek and Cyrillic are written in Latin letters', () => {
  assert.equal(slugOf('Солярис'), 'solyaris');
  assert.equal(slugOf('Žižek über Тарковский'), 'zizek-uber-tarkovskii');
  assert.equal(slugOf('Ωδή στη χαρά'), 'odi-sti-chara');
});

test('a review does not say twice that it is one', () => {
  assert.equal(slugFromHeadline('Review: *Her*'), 'her');
  assert.equal(slugFromHeadline('Review:'), 'review');
  assert.equal(slugFromHeadline('Review of reviews'), 'review-of-reviews');
});

test('a headline without a letter that we can write still gets an address', () => {
  assert.equal(slugFromHeadline('千と千尋の神隠し'), 'story');
  assert.equal(slugFromHeadline('?!'), 'story');
});

test('a long headline is cut between words', () => {
  const slug = slugOf(
    'Station of the Small Hours, or How I Learned to Repair a Solar Array While My Marriage Was Described',
  );
  assert.equal(slug, 'station-of-the-small-hours-or-how-i-learned-to-repair-a-solar-array-while-my');
  assert.ok(isSlug(slug));
  assert.equal(slugOf('a'.repeat(200)).length, SLUG_MAX);
});

test('the next free slug counts from two and stays within the limit', () => {
  assert.equal(nextFreeSlug('her', []), 'her');
  assert.equal(nextFreeSlug('her', ['her', 'her-2', 'her-4']), 'her-3');
  const long = nextFreeSlug('a'.repeat(SLUG_MAX), ['a'.repeat(SLUG_MAX)]);
  assert.equal(long, `${'a'.repeat(SLUG_MAX - 2)}-2`);
});

test('a reserved word is never given away', () => {
  assert.ok(isReservedSlug('comments'));
  assert.equal(nextFreeSlug('new', []), 'new-2');
  assert.match(slugRefusal('feed') ?? '', /keeps “feed” for itself/);
});

test('a typed address is refused with a reason', () => {
  assert.equal(slugRefusal('the-yellow-kitchen'), undefined);
  for (const bad of ['', 'Her', 'her--two', '-her', 'her/two', 'hér'])
    assert.match(slugRefusal(bad) ?? '', /Small letters/);
  assert.equal(slugRefusal('a'.repeat(81)), '81 characters; 80 fit.');
});
