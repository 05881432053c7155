import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryName, RELEASES_MAX, releaseLines, releasesOf } from './releases.ts';

test('dates are as exact as they are known, and stand in their order', () => {
  const { releases, refusal } = releasesOf('gb 2014-02-14  in cinemas\n\n US 2013-12-18\nSE 2014\nFR 2014-03');
  assert.equal(refusal, undefined);
  assert.deepEqual(releases, [
    { country: 'US', date: '2013-12-18', note: '' },
    { country: 'SE', date: '2014', note: '' },
    { country: 'GB', date: '2014-02-14', note: 'in cinemas' },
    { country: 'FR', date: '2014-03', note: '' },
  ]);
  assert.deepEqual(releasesOf(releaseLines(releases)).releases, releases);
  assert.equal(countryName('GB'), 'United Kingdom');
});

const refused: [string, RegExp][] = [
  ['2014-02-14', /begin with the country/],
  ['Great Britain 2014', /begin with the country/],
  ['QQ 2014', /no country has the letters QQ/],
  ['ZZ 2014', /no country/],
  ['GB 2014-02-30', /no such day/],
  ['GB 2014-13', /no such day/],
  [`GB 2014 ${'x'.repeat(61)}`, /60 characters fit/],
  ['GB 2014\n'.repeat(RELEASES_MAX + 1), /60 fit/],
];

for (const [typed, sentence] of refused) {
  test(`refused: ${sentence.source}`, () => assert.match(releasesOf(typed).refusal ?? '', sentence));
}
