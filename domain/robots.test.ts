import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trainingCrawlers } from './ai-crawlers.ts';
import { machinesForm } from './machines-form.ts';
import { robotsFile, robotsRefusal } from './robots.ts';

const file = (training: 'let-in' | 'kept-out', robotsLines = '') =>
  robotsFile('https://reviews.example', { training, robotsLines });

test('all are kept from what nobody is to find, and shown the maps', () => {
  const text = file('let-in');
  assert.match(text, /^User-agent: \*\nDisallow: \/desk\n/);
  assert.match(
    text,
    /\n\nSitemap: https:\/\/reviews\.example\/sitemap\.xml\nSitemap: https:\/\/reviews\.example\/sitemap\/news\.xml\n$/,
  );
  assert.doesNotMatch(text, /GPTBot/);
});

test('crawlers for training are kept out of everything, where the publication wants that', () => {
  const text = file('kept-out');
  const [, group = ''] = text.split('\n\n');
  assert.equal(group, [...trainingCrawlers.map(({ agent }) => `User-agent: ${agent}`), 'Disallow: /'].join('\n'));
  for (const engine of ['Googlebot', 'bingbot', 'Applebot\n', 'User-agent: *\nDisallow: /\n'])
    assert.ok(!text.includes(engine));
});

test('own lines stand as a group of their own', () => {
  assert.match(file('let-in', 'User-agent: slow\nCrawl-delay: 10'), /\n\nUser-agent: slow\nCrawl-delay: 10\n\nSitemap/);
  assert.equal(robotsRefusal(file('kept-out', 'User-agent: slow\nCrawl-delay: 10 # s\n\n# end')), undefined);
});

test('a line that no robot can read is refused, with its number', () => {
  for (const [lines, said] of [
    ['Disallow: /a', /^Line 1, “Disallow: \/a”: no robot is named/],
    ['User-agent: a\nDisalow: /a', /^Line 2, “Disalow: \/a”: a line is/],
    ['User-agent:', /which robot/],
    ['User-agent: a\nDisallow: a', /begins with a slash/],
    ['User-agent: a\nCrawl-delay: soon', /seconds/],
    ['Sitemap: /more.xml', /whole address/],
    ['<html>', /a line is/],
  ] as const)
    assert.match(robotsRefusal(lines) ?? '', said);
});

test('the form tidies what is typed, and says what is wrong beside it', () => {
  const sent = { training: 'kept-out', robotsLines: 'User-agent: a  \r\nDisallow: \r\n' };
  assert.deepEqual(machinesForm.parse(sent), {
    training: 'kept-out',
    robotsLines: 'User-agent: a\nDisallow:',
    indexNow: false,
  });
  assert.equal(machinesForm.parse({ ...sent, indexNow: '1' }).indexNow, true);
  const bad = machinesForm.safeParse({ training: 'maybe', robotsLines: 'Allow: /' });
  assert.deepEqual(
    bad.error?.issues.map(({ path }) => path[0]),
    ['training', 'robotsLines'],
  );
});
