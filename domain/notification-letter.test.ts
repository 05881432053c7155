import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { ToldByMail } from './notification.ts';
import { DIGEST_LINES, digestLetter, notificationLetter } from './notification-letter.ts';

const sender = { name: 'Reels', url: 'https://reels.example' };
const wren = { name: 'Wren', email: 'wren@abara.example' };
const stop = {
  page: 'https://reels.example/unsubscribe?token=t',
  post: 'https://reels.example/unsubscribe/post?token=t',
};
const about = (more: Partial<ToldByMail> = {}): ToldByMail => ({
  ...{
    id: 1,
    kind: 'reply',
    decision: null,
    rule: null,
    reason: '',
    byName: 'Theo',
    number: 48,
    seen: false,
    words: '',
  },
  ...{ at: new Date('2026-01-10T12:00:00Z'), story: { area: 'reviews', slug: 'her', headline: 'Review: *Her*' } },
  ...more,
});

test('a letter says who, where and how to end it, and leads to the comment', () => {
  const letter = notificationLetter(wren, sender, about(), { as: 'reply', stop });
  assert.equal(letter.subject, 'Theo answers you, under Review: Her');
  assert.deepEqual(letter.paragraphs, ['It is comment 48 under “Review: Her”.']);
  assert.equal(letter.button?.url, 'https://reels.example/reviews/her/comments/48');
  assert.match(
    letterText(letter, sender),
    /Stop mails about answers to you:\nhttps:\/\/reels\.example\/unsubscribe\?token=t\n/,
  );
  assert.match(
    letterHtml(letter, sender),
    /href="https:\/\/reels\.example\/unsubscribe\?token=t">Stop mails about answers/,
  );
});

test('each kind has its words', () => {
  const heading = (more: Partial<ToldByMail>) =>
    notificationLetter(wren, sender, about(more), { as: more.kind ?? 'reply', stop }).heading;
  assert.equal(heading({ kind: 'staff' }), 'Theo answers you');
  assert.equal(heading({ kind: 'mention' }), 'Theo mentions you');
  assert.equal(heading({ kind: 'follow' }), 'Theo says something');
  assert.equal(heading({ kind: 'decision', decision: 'approved' }), 'Your comment was approved');
  assert.equal(heading({ kind: 'featured' }), 'Your comment was chosen by the desk');
  assert.equal(heading({ kind: 'decision', decision: 'restored' }), 'Your comment, removed before, was put back');
});

test('a removal says why', () => {
  const removed = about({ kind: 'decision', decision: 'removed', rule: 'spoiler', reason: 'gives the end away' });
  const letter = notificationLetter(wren, sender, removed, { as: 'decision', stop });
  assert.deepEqual(letter.paragraphs, [
    'It is about comment 48 under “Review: Her”. The reason: rule 2, endings: gives the end away.',
    'Below its number you can read what you said and why it was removed, and ask the moderators, once, to look again.',
  ]);
  // Whoever is signed out would find nothing of their own there.
  assert.deepEqual(letter.button, {
    name: 'See the reason, or ask to look again',
    url: 'https://reels.example/sign-in?next=%2Freviews%2Fher%2Fcomments%2F48',
  });
});

test('it quotes how the comment begins, as text in both its forms', () => {
  const words = 'It is late <b>because</b> he is. Listen to the scene on the beach & for eight bars it catches up.';
  const letter = notificationLetter(wren, sender, about({ words }), { as: 'reply', stop });
  assert.match(
    letterText(letter, sender),
    /\nTheo says:\n {4}It is late <b>because<\/b> he is\. Listen to the scene on the\n {4}beach &/,
  );
  assert.match(
    letterHtml(letter, sender),
    />Theo says:<\/p>\n<p class="quote"[^>]*>It is late &lt;b&gt;because&lt;\/b&gt;/,
  );
  const [line] = digestLetter(wren, sender, [about({ words: `So ${'long '.repeat(30)}` })], stop).paragraphs;
  assert.match(line ?? '', /^Theo answers you: “So (long )+long…” It is comment 48/);
});

test('the mail of a day names what happened, up to a number, and leads to all of it', () => {
  const day = Array.from({ length: DIGEST_LINES + 3 }, (_, id) => about({ id }));
  const letter = digestLetter(wren, sender, day, stop);
  assert.equal(letter.subject, 'Your day at Reels: 15 things to look at');
  assert.equal(letter.paragraphs.length, DIGEST_LINES);
  assert.equal(letter.paragraphs[0], 'Theo answers you. It is comment 48 under “Review: Her”.');
  assert.equal(letter.button?.url, 'https://reels.example/account/notifications');
  assert.equal(digestLetter(wren, sender, [about()], stop).heading, 'One thing to look at');
});
