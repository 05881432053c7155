import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareLinks } from './share-links.ts';

test('title and address arrive whole, whatever is in them', () => {
  const title = 'Review: “Q&A” = 100 %?';
  const address = 'https://films.example/reviews/q-a?x=1&y=2';
  for (const { href } of shareLinks(title, address)) assert.ok(URL.canParse(href), href);
  const reddit = new URL(shareLinks(title, address).at(-1)?.href ?? '');
  assert.equal(reddit.searchParams.get('url'), address);
  assert.equal(reddit.searchParams.get('title'), title);
});

test('a mail has the title as its subject and spaces that mail programs read', () => {
  const [mail] = shareLinks('Two words', 'https://films.example/');
  assert.equal(mail?.href, 'mailto:?subject=Two%20words&body=https%3A%2F%2Ffilms.example%2F');
});
