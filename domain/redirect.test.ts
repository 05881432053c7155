import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalPath, inOneStep, type Redirect, readRedirect } from './redirect.ts';

const site = 'https://reviews.example';
const read = (from: string, to: string, status = '301') => readRedirect({ from, to, status }, site);

test('addresses are read in whatever way they are written', () => {
  assert.deepEqual(read(' /2013/her/ ', '/reviews/her'), {
    redirect: { from: '/2013/her', to: '/reviews/her', status: 301 },
  });
  assert.deepEqual(read(`${site}/a?p=1`, `${site}/b/#c`), { redirect: { from: '/a?p=1', to: '/b#c', status: 301 } });
  assert.deepEqual(read('/a b', 'https://other.example', '302'), {
    redirect: { from: '/a%20b', to: 'https://other.example/', status: 302 },
  });
  assert.deepEqual(read('/gone', '', '410'), { redirect: { from: '/gone', to: '', status: 410 } });
  assert.equal(canonicalPath('/a%20b/?x=1#y'), canonicalPath('/a b?x=1'));
});

test('what cannot be read is refused beside its field', () => {
  for (const [from, to, status, field] of [
    ['2013/her', '/b', '301', 'from'],
    ['https://other.example/a', '/b', '301', 'from'],
    ['//other.example', '/b', '301', 'from'],
    ['/%zz', '/b', '301', 'from'],
    ['/desk/settings', '/b', '301', 'from'],
    ['/media/a.jpg', '/b', '301', 'from'],
    [`/${'a'.repeat(500)}`, '/b', '301', 'from'],
    ['/a', '', '301', 'to'],
    ['/a', '//other.example', '301', 'to'],
    ['/a', 'javascript:alert(1)', '301', 'to'],
    ['/a', '/b c\u0000', '301', 'to'],
    ['/a', '/b', '410', 'to'],
    ['/a', '/a/#top', '301', 'to'],
    ['/a', '/b', '307', 'status'],
  ] as const) {
    const refused = read(from, to, status);
    assert.ok('field' in refused && refused.field === field, `${from} to ${to}: ${JSON.stringify(refused)}`);
  }
});

const one = (from: string, to: string, status: Redirect['status'] = 301): Redirect => ({ from, to, status });

test('what leads to what leads on goes to the end in one step, in both directions', () => {
  const { redirects, refusals } = inOneStep(
    [one('/b', '/c#d')],
    [one('/a', '/b'), one('/z', '/b?x=1'), one('/c', '/end')],
  );
  assert.equal(refusals.size, 0);
  assert.deepEqual(
    redirects.toSorted((x, y) => x.from.localeCompare(y.from)),
    [one('/a', '/end'), one('/b', '/end')],
  );
  const chain = inOneStep([one('/1', '/2'), one('/2', '/3'), one('/3', 'https://other.example/')], []);
  assert.deepEqual(new Set(chain.redirects.map(({ to }) => to)), new Set(['https://other.example/']));
});

test('where a page stands nobody is led further', () => {
  const pages = new Set(['/page']);
  assert.deepEqual(inOneStep([one('/page', '/c')], [one('/a', '/page')], pages).redirects, [one('/page', '/c')]);
  assert.equal(inOneStep([one('/a', '/page')], [one('/page', '/a')], pages).refusals.size, 0);
});

test('a circle is refused, however long it is, and so is what leads to what is gone', () => {
  assert.match(inOneStep([one('/a', '/b')], [one('/b', '/a')]).refusals.get('/a') ?? '', /back to where it began/);
  const circle = inOneStep([one('/a', '/b'), one('/b', '/c'), one('/c', '/a'), one('/d', '/a')], []);
  assert.deepEqual([...circle.refusals.keys()], ['/a', '/b', '/c', '/d']);
  assert.match(
    inOneStep([one('/a', '/b')], [one('/b', '', 410)]).refusals.get('/a') ?? '',
    /leads to \/b, which is gone/,
  );
  assert.match(inOneStep([one('/b', '', 410)], [one('/a', '/b')]).refusals.get('/a') ?? '', /With it \/a leads to \/b/);
  assert.equal(inOneStep([one('/a', '/b')], [one('/a', '', 410)]).refusals.size, 0, 'what is changed is what counts');
});
