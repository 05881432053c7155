import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationForm } from './publication-form.ts';
import { linesOf } from './publication-limits.ts';

const sent = {
  ...{ name: ' The  Lamp ', tagline: 'Seen and said', locale: 'en-us', timeZone: 'Europe/Lisbon', scoreScale: 'ten' },
  ...{ logoId: '', lampDay: '#00449E', lampNight: '#9ecbff', firstComments: 'hold', watchList: 'dm me, Dm me' },
  ...{ socialLinks: 'Mastodon https://films.example/@us\n\nLetterboxd https://boxd.example/us', threadsCloseAfter: '' },
  ...{ approvals: '2', reportsToHold: '3', linksMax: '', slowSeconds: '60', bannedWords: 'Free Streams' },
  spamSure: '95',
};

test('what is sent is put in order', () => {
  const settings = publicationForm.parse(sent);
  assert.deepEqual(settings, {
    ...{ name: 'The Lamp', tagline: 'Seen and said', locale: 'en-US', timeZone: 'Europe/Lisbon', scoreScale: 'ten' },
    ...{ logoId: null, lampDay: '#00449e', lampNight: '#9ecbff', firstComments: 'hold', watchList: ['dm me'] },
    ...{
      threadsCloseAfter: null,
      approvals: 2,
      reportsToHold: 3,
      linksMax: null,
      slowSeconds: 60,
      bannedWords: ['free streams'],
      spamSure: 95,
    },
    holdComments: false,
    socialLinks: [
      { name: 'Mastodon', url: 'https://films.example/@us' },
      { name: 'Letterboxd', url: 'https://boxd.example/us' },
    ],
  });
  assert.equal(linesOf(settings.socialLinks), 'Mastodon https://films.example/@us\nLetterboxd https://boxd.example/us');
});

const wrong: [field: keyof typeof sent, value: string, sentence: RegExp][] = [
  ['name', '  ', /needs a name/],
  ['name', 'x'.repeat(41), /At most 40/],
  ['locale', 'English', /such as en-GB/],
  ['locale', '', /such as en-GB/],
  ['timeZone', 'Europe/Atlantis', /Choose a time zone/],
  ['scoreScale', 'thumbs', /Choose one/],
  ['logoId', 'mine', /Choose a picture/],
  ['lampDay', 'red', /# and six figures/],
  ['lampDay', '#ffff00', /1\.0 : 1/],
  ['lampNight', '#6a5a2c', /2\.\d : 1/],
  ['firstComments', 'burn', /Choose what/],
  ['socialLinks', 'http://films.example', /no name with an address/],
  ['socialLinks', 'Us javascript:alert(1)', /no name with an address/],
  ['threadsCloseAfter', '0', /whole number of days/],
  ['threadsCloseAfter', '1.5', /whole number of days/],
  ['approvals', '', /from 1 to 20/],
  ['approvals', '21', /from 1 to 20/],
  ['reportsToHold', '0', /from 1 to 50/],
  ['linksMax', '-1', /from 0 to 50/],
  ['linksMax', 'many', /from 0 to 50/],
  ['slowSeconds', '61', /Choose one/],
  ['spamSure', '50', /Choose one/],
  ['bannedWords', 'free streams, c++', /“c\+\+” has no two letters/],
  ['watchList', 'x'.repeat(61), /At most 60/],
];

for (const [field, value, sentence] of wrong) {
  test(`${field} cannot be ${JSON.stringify(value.slice(0, 30))}`, () => {
    const parsed = publicationForm.safeParse({ ...sent, [field]: value });
    assert.match(parsed.error?.issues.find(({ path }) => path[0] === field)?.message ?? '', sentence);
  });
}

test('more links than a footer holds are refused', () => {
  const socialLinks = Array.from({ length: 9 }, (_, at) => `Us ${at} https://films.example/${at}`).join('\n');
  assert.match(publicationForm.safeParse({ ...sent, socialLinks }).error?.issues[0]?.message ?? '', /At most 8/);
});

test('a box that is ticked holds every comment', () => {
  assert.equal(publicationForm.parse({ ...sent, holdComments: '1' }).holdComments, true);
});
