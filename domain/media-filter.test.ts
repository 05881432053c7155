import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mediaFilter, mediaPath, sentFiles, sentQuery } from './media-filter.ts';

test('an address and a wall are the same thing', () => {
  for (const path of [
    '/desk/media',
    '/desk/media?kind=posters&find=snow&page=3',
    '/desk/media?kind=unused&order=largest',
  ]) {
    const query = Object.fromEntries(new URL(path, 'http://x').searchParams);
    const filter = mediaFilter(query);
    assert.equal(filter && mediaPath(filter), path);
  }
});

test('what is not known is left out, and a page that cannot be is none', () => {
  assert.deepEqual(mediaFilter({ kind: 'nonsense', find: ['a', 'b'], order: 'upside-down' }), {
    tab: 'all',
    word: '',
    page: 1,
  });
  assert.equal(mediaFilter({ page: '0' }), undefined);
});

test('what became of files is told by an address, in our sentences only', () => {
  const sent = { added: 2, known: 1, refused: [{ name: 'a b.svg', why: 'svg' as const }] };
  const query = new URLSearchParams(sentQuery(sent));
  const asked = { added: query.get('added') ?? '', known: query.get('known') ?? '', refused: query.getAll('refused') };
  assert.deepEqual(sentFiles(asked), sent);
  assert.deepEqual(sentFiles({ refused: 'You have won a prize' }), { added: 0, known: 0, refused: [] });
});
