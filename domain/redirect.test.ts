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
    [one('/a', '/end'), one('/b', '/end'), one('/z', '/end')],
  );
  const along = inOneStep([one('/b', '/c')], [one('/z', '/b?x=1'), one('/y', '/b?y=1'), one('/b?y=1', '/own')]);
  assert.deepEqual(
    along.redirects.filter(({ from }) => from !== '/b'),
    [one('/z', '/c?x=1'), one('/y', '/own')],
  );
  const chain = inOneStep([one('/1', '/2'), one('/2', '/3'), one('/3', 'https://other.example/')], []);
  assert.deepEqual(new Set(chain.redirects.map(({ to }) => to)), new Set(['https://other.example/']));
});

test('a path has one writing, whatever is escaped in it', () => {
  for (const [typed, canonical] of [
    ['/x%26y', '/x%26y'],
    ['/x%2fy', '/x%2Fy'],
    ['/x%252fy', '/x%252fy'],
    ['/x&y', '/x&y'],
    ['/%41', '/A'],
    ['/a/../%e2%82%ac', '/%E2%82%AC'],
    ['/a?q=müde', '/a?q=m%C3%BCde'],
    ['/a?q=m%c3%bcde', '/a?q=m%C3%BCde'],
    ['/.//other.example', undefined],
    ['/x/..//other.example', undefined],
  ] as const) {
    assert.equal(canonicalPath(typed), canonical, typed);
    if (canonical) assert.equal(canonicalPath(canonical), canonical, 'and it stays');
  }
});

test('a target has no sign that an address may not have', () => {
  assert.deepEqual(read('/a', '/бег?где=日本#конец'), {
    redirect: {
      from: '/a',
      to: '/%D0%B1%D0%B5%D0%B3?%D0%B3%D0%B4%D0%B5=%E6%97%A5%E6%9C%AC#%D0%BA%D0%BE%D0%BD%D0%B5%D1%86',
      status: 301,
    },
  });
});

test('where a page stands nobody is led further', () => {
  const pages = new Set(['/page']);
  assert.deepEqual(inOneStep([one('/page', '/c')], [one('/a', '/page')], pages).redirects, [one('/page', '/c')]);
  assert.equal(inOneStep([one('/a', '/page')], [one('/page', '/a')], pages).refusals.size, 0);
  assert.deepEqual(inOneStep([one('/a', '/page')], [one('/page', '/a')], pages).redirects, [one('/a', '/page')]);
  assert.match(
    inOneStep([one('/page', '/a')], [one('/a', '/page')], pages).refusals.get('/page') ?? '',
    /back to where it began/,
  );
});

test('a circle is refused, however long it is, and so is what leads to what is gone', () => {
  assert.match(inOneStep([one('/a', '/b')], [one('/b', '/a')]).refusals.get('/a') ?? '', /back to where it began/);
  for (const [wanted, standing] of [
    [one('/b', '/a'), one('/a', '/b?x=1')],
    [one('/a', '/b?x=1'), one('/b', '/a')],
    [one('/a', '/a?x=1'), one('/z', '/a')],
  ] as const) {
    assert.match(inOneStep([wanted], [standing]).refusals.get(wanted.from) ?? '', /back to where it began/);
  }
  assert.equal(inOneStep([one('/a', '/a?x=1')], [one('/a?x=1', '/end')]).refusals.size, 0);
  const circle = inOneStep([one('/a', '/b'), one('/b', '/c'), one('/c', '/a'), one('/d', '/a')], []);
  assert.deepEqual([...circle.refusals.keys()], ['/a', '/b', '/c', '/d']);
  assert.match(
    inOneStep([one('/a', '/b')], [one('/b', '', 410)]).refusals.get('/a') ?? '',
    /leads to \/b, which is gone/,
  );
  assert.match(inOneStep([one('/b', '', 410)], [one('/a', '/b')]).refusals.get('/a') ?? '', /With it \/a leads to \/b/);
  assert.equal(inOneStep([one('/a', '/b')], [one('/a', '', 410)]).refusals.size, 0, 'what is changed is what counts');
});
