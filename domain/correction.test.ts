import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionSaid, type ListedCorrection, plainCorrection } from './correction.ts';
import { correctionFeed } from './correction-feed.ts';
import { newPublication } from './publication.ts';

const listed: ListedCorrection = {
  ...{ id: 7, kind: 'correction', text: 'It is 126 & not <116>.', madeAt: new Date('2026-01-10T09:00:00Z') },
  ...{ comparable: true, score: null },
  story: { id: 12, area: 'reviews', slug: 'her', headline: 'Review: *Her*' },
};

test('a changed score says what it was, what it is and why', () => {
  const score = { before: 70, after: 80, reason: 'after the 1.2 patch' };
  assert.equal(correctionSaid({ text: '', score }, 'stars'), 'The score was 3½ and is 4: after the 1.2 patch.');
  assert.equal(
    correctionSaid({ text: 'We played on.', score: { ...score, before: null, reason: 'It was not done.' } }, 'hundred'),
    'We played on. The score was no score and is 80: It was not done.',
  );
});

test('machines are told the titles of works without their marks', () => {
  const score = { before: 70, after: 80, reason: 'after *Her*' };
  assert.equal(
    plainCorrection({ text: 'It is *Him*.', score }, 'stars'),
    'It is Him. The score was 3½ and is 4: after Her.',
  );
});

test('the feed says of each correction which story, what and when', () => {
  const xml = correctionFeed({ publication: newPublication, url: 'https://reviews.example', corrections: [listed] });
  assert.match(xml, /<title>Correction: Review: Her<\/title>/);
  assert.match(xml, /<link>https:\/\/reviews\.example\/reviews\/her#corrections<\/link>/);
  assert.match(xml, /<description>It is 126 &amp;amp; not &amp;lt;116&amp;gt;\.<\/description>/);
  assert.match(xml, /<pubDate>Sat, 10 Jan 2026 09:00:00 GMT<\/pubDate>/);
  assert.match(xml, /#correction-7</);
});

test('a publication that has corrected nothing has a feed all the same', () => {
  const xml = correctionFeed({ publication: newPublication, url: 'https://reviews.example', corrections: [] });
  assert.doesNotMatch(xml, /lastBuildDate|<item>/);
});
