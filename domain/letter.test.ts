import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alreadyHereLetter, confirmLetter, passwordChangedLetter, resetLetter } from './account-letters.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

const sender = { name: 'Reels & Co', url: 'https://reels.example' };
const wren = { name: '<b>Wren</b>', email: 'wren@abara.example' };
const link = 'https://reels.example/sign-up/confirm?token=abc&x=1';

test('plain text holds the whole link and no line that is too long to read', () => {
  const text = letterText(confirmLetter(wren, sender, link), sender);
  assert.ok(text.includes(`\n${link}\n`));
  assert.ok(text.split('\n').every((line) => line.length <= 66 || line === link));
});

test('HTML shows names as text, and the link as a link', () => {
  const html = letterHtml(confirmLetter(wren, sender, link), { ...sender, name: '<b>Reels</b>' });
  assert.ok(html.includes('&lt;b&gt;Reels&lt;/b&gt;'));
  assert.ok(!html.includes('<b>'));
  assert.ok(html.includes('href="https://reels.example/sign-up/confirm?token=abc&amp;x=1"'));
});

test('a letter to somebody who need not know us says nothing that a stranger typed', () => {
  const advertiser = { ...wren, name: 'Win at https://elsewhere.example' };
  for (const letter of [confirmLetter(advertiser, sender, link), alreadyHereLetter(advertiser, sender)]) {
    assert.ok(!letterText(letter, sender).includes('elsewhere'));
    assert.ok(!letterHtml(letter, sender).includes('elsewhere'));
  }
});

test('no letter asks for anything from elsewhere', () => {
  const letters = [
    confirmLetter(wren, sender, link),
    alreadyHereLetter(wren, sender),
    resetLetter(wren, sender, link),
    passwordChangedLetter(wren, sender),
  ];
  for (const letter of letters) {
    const html = letterHtml(letter, sender);
    assert.ok(!/<(img|link|script)|url\(/.test(html));
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) assert.ok(address?.startsWith(sender.url));
  }
});
