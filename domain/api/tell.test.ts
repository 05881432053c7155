import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aComment } from '#domain/testing-comment.ts';
import type { WholeWork } from '#domain/whole-work.ts';
import { comment as commentShape } from './comment-shape.ts';
import { tellPicture, tellScore, tellTag } from './tell.ts';
import { tellComment } from './tell-comment.ts';
import { tellWork } from './tell-work.ts';
import { work as workShape } from './work-shape.ts';

const site = 'https://films.example';
const her = { id: 12, area: 'reviews' as const, slug: 'her' };
const told = (fields: Parameters<typeof aComment>[0]) =>
  commentShape.parse(tellComment({ comment: aComment(fields), answers: null, page: undefined }, her, site));

test('a comment is told without what gives the work away', () => {
  const covered = told({ text: 'I cried. ||SECRET|| Then again.' });
  assert.match(covered.html, /I cried/);
  assert.match(covered.html, /<a href="https:\/\/films\.example\/reviews\/her\/comments\/1">spoiler<\/a>/);
  const whole = told({ text: 'SECRET', spoils: true });
  assert.doesNotMatch(JSON.stringify([covered, whole]), /SECRET/);
});

test('of a removed comment its number, who removed it and under which rule are told', () => {
  const at = new Date('2026-11-20T12:00:00Z');
  const removal = { by: 'staff', at, rule: 'selling' } as const;
  const gone = told({ text: 'SECRET', stateReason: 'SECRET', state: 'removed', author: null, likes: 7, removal });
  assert.deepEqual(gone.removed, { by: 'staff', rule: 'selling', at: '2026-11-20T12:00:00.000Z' });
  assert.deepEqual([gone.number, gone.html, gone.likes, gone.author], [1, '', 0, null]);
  assert.doesNotMatch(JSON.stringify(gone), /SECRET/);
});

test('who speaks for the publication is told as that', () => {
  const author = (role: 'reader' | 'critic') => ({ id: 1, name: 'Ines', handle: 'ines', role });
  assert.equal(told({ author: author('critic') }).author?.staff, true);
  assert.equal(told({ author: author('reader') }).author?.staff, false);
});

test('a score is told in the scale of the publication, and in one that is the same everywhere', () => {
  assert.deepEqual(tellScore(90, 'stars'), {
    ...{ value: 4.5, best: 5, worst: 0, hundredths: 90 },
    inWords: '4½ out of 5 stars',
  });
  assert.deepEqual(tellScore(90, 'letter'), {
    ...{ value: 90, best: 100, worst: 0, hundredths: 90 },
    inWords: 'A, on our letters, A to F',
  });
});

test('a tag and a picture have addresses of their own', () => {
  assert.deepEqual(tellTag('Love & loss', site), {
    ...{ slug: 'love-and-loss', name: 'Love & loss', url: 'https://films.example/tags/love-and-loss' },
    api: 'https://films.example/api/v1/stories?tag=love-and-loss',
  });
  const picture = { id: 1, stem: 'abc', width: 1600, height: 900, widths: [], alt: 'A man.', focusX: 50, focusY: 50 };
  assert.deepEqual(tellPicture(picture, site), {
    ...{ url: 'https://films.example/media/abc-full.jpg', width: 1600, height: 900, alt: 'A man.' },
  });
});

test('a season is told with its series, its episodes and its places in lists', () => {
  const link = { slug: 'one', title: 'One', kind: 'series' as const };
  const season: WholeWork = {
    ...{ id: 3, kind: 'season', slug: 'one-2', title: 'One, season 2', originalTitle: '', year: null, minutes: null },
    ...{ availability: '', facts: [], poster: null, credits: [], genres: [], editions: [] },
    releases: [{ country: 'GB', date: '2013-12', note: '' }],
    identifiers: [{ scheme: 'imdb', value: 'tt1798709' }],
    ...{ whole: { ...link, id: 2 }, number: 2 },
    parts: [{ id: 4, slug: 'first', title: 'First', kind: 'episode', number: 1, year: 2013 }],
  };
  const list = { id: 9, slug: 'best', headline: 'The *best*', writers: [] };
  const { whole, parts, placings, stories } = workShape.parse(tellWork(season, [{ rank: 2, list }], site));
  assert.deepEqual([whole?.number, whole?.kind, whole?.api], [2, 'series', 'https://films.example/api/v1/works/2']);
  assert.deepEqual([parts[0]?.number, parts[0]?.url], [1, 'https://films.example/works/first']);
  assert.deepEqual([placings[0]?.rank, placings[0]?.list.headline], [2, 'The best']);
  assert.equal(stories, 'https://films.example/api/v1/stories?work=3');
});
