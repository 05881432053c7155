import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIRECT, saidAt } from './reads.ts';
import { referrerHost } from './referrer.ts';

const from = (referrer: string | undefined) => referrerHost(referrer, 'marquee.example');

test('of the page before, the host is kept and nothing else', () => {
  assert.equal(from('https://films.example/threads/7?who=me#top'), 'films.example');
  assert.equal(from('http://WWW.Films.example:8080/'), 'films.example');
  assert.equal(from('https://me:secret@films.example/'), 'films.example');
  assert.equal(from('https://kinö.example/'), 'xn--kin-una.example');
});

test('our own pages, apps and what is no place are no place', () => {
  const none = [
    ...[undefined, '', 'https://marquee.example/reviews/her', 'https://www.marquee.example/', 'about:blank'],
    ...['android-app://com.example.mail/', 'https://', 'not an address', 'javascript:alert(1)'],
    ...['http://localhost:3000/', 'http://192.168.0.7/', 'http://[::1]/', 'http://printer/', 'http://nas.local/'],
    ...[`https://${'a'.repeat(60)}.${'b'.repeat(60)}.example/`, 'https://a_b.example/', 'https://*/'],
  ];
  for (const referrer of none) assert.equal(from(referrer), DIRECT, referrer);
});

test('an open page says one of two things of one story', () => {
  assert.deepEqual(saidAt('/read/12/finished'), { storyId: 12, sign: 'finished' });
  assert.deepEqual(saidAt('/read/12/opened'), { storyId: 12, sign: 'opened' });
  for (const path of ['/read/12', '/read/12/other', '/read/x/opened', '/read/12/opened/1', '/read/99999999999/opened'])
    assert.equal(saidAt(path), undefined, path);
});
