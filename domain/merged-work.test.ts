import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GENRES_MAX } from './genre.ts';
import { IDENTIFIERS_MAX } from './identifiers.ts';
import { beyondOneWork } from './merged-work.ts';
import { CREDITS_MAX, EDITIONS_MAX, FACTS_MAX } from './work-limits.ts';

const bare = { genres: [], facts: [], editions: [], releases: [], identifiers: [], credits: [] };
const many = <T>(most: number, one: (at: number) => T): T[] => Array.from({ length: most }, (_, at) => one(at));

test('two works become one as long as its form takes what they have', () => {
  const fact = (at: number) => ({ label: 'Label', value: `${at}` });
  const credit = (id: number) => ({ person: { id }, job: 'cast' as const, role: '' });
  const full = { ...bare, facts: many(FACTS_MAX, fact), credits: many(CREDITS_MAX, credit) };
  assert.equal(beyondOneWork(full, full), undefined, 'what both have is there once');
  assert.equal(
    beyondOneWork(full, { ...bare, facts: [fact(99)] }),
    'Together they have 31 facts; 30 fit. Take some away first.',
  );
  assert.match(
    beyondOneWork(full, { ...bare, credits: [credit(999)] }) ?? '',
    /^Together they have 151 credits; 150 fit/,
  );
});

test('genres of both are counted once each', () => {
  const full = { ...bare, genres: many(GENRES_MAX, (at) => `Genre ${at}`) };
  assert.equal(beyondOneWork(full, full), undefined);
  assert.match(beyondOneWork(full, { ...bare, genres: ['Noir'] }) ?? '', /9 genres; 8 fit/);
});

test('editions are told apart as in the form, and names by their catalogue', () => {
  const edition = (at: number) => ({ name: `Cut ${at}`, year: null });
  const full = { ...bare, editions: many(EDITIONS_MAX, edition) };
  assert.equal(beyondOneWork(full, { ...bare, editions: [{ name: 'CUT 1', year: 1999 }] }), undefined);
  assert.match(beyondOneWork(full, { ...bare, editions: [edition(99)] }) ?? '', /21 editions; 20 fit/);
  const isbn = (value: number) => ({ scheme: 'isbn' as const, value: `${value}` });
  const named = { ...bare, identifiers: many(IDENTIFIERS_MAX, isbn) };
  assert.equal(beyondOneWork(named, { ...bare, identifiers: [{ scheme: 'imdb', value: 'tt1' }] }), undefined);
  assert.match(beyondOneWork(named, { ...bare, identifiers: [isbn(99)] }) ?? '', /11 names at ISBN; 10 fit/);
});
