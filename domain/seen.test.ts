import assert from 'node:assert/strict';
import { test } from 'node:test';
import { further, hasSeen, markFor, type Seen, seenInWords, type WorkChain } from './seen.ts';

const marks = (...seen: [number, Seen][]) => new Map(seen);
const [film, episode, season, series] = [1, 31, 30, 3];
const ofFilm: WorkChain = [{ id: film, kind: 'film', number: null }];
const ofSeries: WorkChain = [{ id: series, kind: 'series', number: null }];
const ofSeason: WorkChain = [{ id: season, kind: 'season', number: 2 }, ...ofSeries];
const ofEpisode: WorkChain = [{ id: episode, kind: 'episode', number: 5 }, ...ofSeason];

test('a work that is marked was seen, and no other', () => {
  assert.ok(hasSeen(marks([film, 'all']), ofFilm));
  assert.ok(!hasSeen(marks([film, 'all']), ofSeries));
  assert.ok(!hasSeen(marks(), ofFilm));
});

test('who saw the series saw its seasons and episodes, but not the other way round', () => {
  assert.ok(hasSeen(marks([series, 'all']), ofEpisode));
  assert.ok(hasSeen(marks([season, 'all']), ofEpisode));
  assert.ok(!hasSeen(marks([season, 'all']), ofSeries));
  assert.ok(!hasSeen(marks([episode, 'all']), ofSeason));
});

test('who has come to a place has seen the seasons and episodes before it', () => {
  const there = marks([series, { season: 2, episode: 5 }]);
  assert.ok(hasSeen(there, ofEpisode));
  assert.ok(!hasSeen(there, ofSeason), 'the season goes on');
  assert.ok(!hasSeen(there, ofSeries));
  assert.ok(hasSeen(marks([series, { season: 2, episode: null }]), ofSeason));
  assert.ok(hasSeen(marks([series, { season: 3, episode: 1 }]), ofSeason));
  assert.ok(!hasSeen(marks([series, { season: 1, episode: null }]), ofEpisode));
  assert.ok(
    !hasSeen(there, [{ id: season, kind: 'season', number: null }, ...ofSeries]),
    'nobody knows which season it is',
  );
});

test('a mark on a season reaches to its episodes by their own numbers', () => {
  for (const number of [2, 7]) {
    const inFifth = marks([season, { season: number, episode: 5 }]);
    assert.ok(hasSeen(inFifth, ofEpisode));
    assert.ok(!hasSeen(marks([season, { season: number, episode: 4 }]), ofEpisode));
    assert.ok(!hasSeen(inFifth, ofSeason), 'the season goes on');
  }
});

test('an episode that stands in no season has no place before another', () => {
  const loose: WorkChain = [{ id: episode, kind: 'episode', number: 1 }, ...ofSeries];
  assert.ok(!hasSeen(marks([series, { season: 3, episode: null }]), loose));
  assert.ok(hasSeen(marks([series, 'all']), loose));
});

test('a comment gives away as much as it says', () => {
  const there = marks([series, { season: 2, episode: 5 }]);
  assert.ok(hasSeen(there, ofSeries, { season: 2, episode: 5 }));
  assert.ok(hasSeen(there, ofSeries, { season: 1, episode: null }));
  assert.ok(!hasSeen(there, ofSeries, { season: 2, episode: 6 }));
  assert.ok(!hasSeen(there, ofSeries, { season: 2, episode: null }));
  assert.ok(hasSeen(marks([season, { season: 2, episode: 3 }]), ofSeason, { season: 2, episode: 3 }));
});

test('of two marks the one that reaches further counts', () => {
  const [early, late] = [
    { season: 1, episode: 9 },
    { season: 2, episode: 1 },
  ] as const;
  assert.equal(further(early, 'all'), 'all');
  assert.deepEqual(further(early, late), late);
  assert.deepEqual(further(late, early), late);
  assert.deepEqual(further({ season: 1, episode: null }, early), { season: 1, episode: null });
});

test('only a series is seen up to a place', () => {
  const place = { season: 2, episode: 5 };
  assert.equal(markFor('film', place), 'all');
  assert.deepEqual(markFor('series', place), place);
  assert.deepEqual(markFor('series', { season: 2, episode: null }), { season: 2, episode: null });
  assert.equal(markFor('season', { season: 2, episode: null }), 'all');
});

test('a mark is said', () => {
  assert.equal(seenInWords('all'), 'all of it');
  assert.equal(seenInWords({ season: 2, episode: null }), 'up to season 2');
  assert.equal(seenInWords({ season: 2, episode: 5 }), 'up to season 2, episode 5');
});
