import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealForm, commentForm, commentRemovalForm, featureForm, likeForm } from './comment-form.ts';

const sent = (fields: Record<string, unknown>) =>
  commentForm.safeParse({ story: '1', text: 'Well said.', once: 'x', ...fields });
const complaint = (fields: Record<string, unknown>) => sent(fields).error?.issues[0]?.message ?? '';

test('a form as a browser sends it', () => {
  assert.equal(sent({ spoils: ['1', '1'] }).data?.spoils, true, 'by its box and by a button');
  assert.deepEqual(sent({ parent: '12', spoils: 'on' }).data, {
    story: 1,
    parent: 12,
    text: 'Well said.',
    spoils: true,
    season: null,
    episode: null,
    asked: false,
    once: 'x',
    intent: 'post',
  });
  const bare = sent({ parent: '', intent: 'sign-up' }).data;
  assert.deepEqual([bare?.parent, bare?.spoils, bare?.intent], [undefined, false, 'sign-up']);
});

test('5 to 5,000 characters, as people count them', () => {
  assert.match(complaint({ text: 'Hey!' }), /at least 5 characters/);
  assert.equal(complaint({ text: 'Hello' }), '');
  assert.match(complaint({ text: '  hey  ' }), /at least 5/);
  assert.match(complaint({ text: '\u200b\u200b\u200b\u200b\u200b\u200b' }), /at least 5/);
  assert.equal(complaint({ text: '👩‍👩‍👧‍👦'.repeat(3_000) }), '', 'eleven units each, one character each');
  assert.equal(complaint({ text: 'é'.normalize('NFD').repeat(5_000) }), '');
  assert.match(complaint({ text: 'x'.repeat(5_001) }), /at most 5,000 characters; this one is 1 over/);
  assert.match(complaint({ text: `a${'\u0301'.repeat(50_000)} and so on` }), /So many marks/);
});

// In quadratic time this would take minutes.
test('a megabyte is refused, whatever it is made of', () => {
  const made = [`a${' '.repeat(999_998)}b`, '*a '.repeat(333_333), '['.repeat(1_000_000), '> a\n'.repeat(250_000)];
  for (const text of made) assert.match(complaint({ text }), /at most 5,000 characters; this one is far longer/);
  assert.equal(commentRemovalForm.safeParse({ comment: '1', rule: 'other', reason: made[0] }).data?.reason, 'a b');
});

test('marks without words say nothing', () => {
  assert.match(complaint({ text: '> > > > >' }), /at least 5/);
  assert.match(complaint({ text: '||||||||' }), /at least 5/);
});

test('the text is tidied, not changed', () => {
  assert.equal(sent({ text: '\r\n One\r\ntwo  \r\r\r\rthree\u0000\u0007\n\n ' }).data?.text, ' One\ntwo\n\nthree');
  assert.equal(sent({ text: 'half \ud83d a pair' }).data?.text, 'half \ufffd a pair');
});

test('what turns letters round is taken out; joiners and marks of direction stay', () => {
  assert.equal(sent({ text: 'Get \u202emaps\u202c, \u2066now\u2069.' }).data?.text, 'Get maps, now.');
  const kept = ['می\u200cخواهم ببینم', '👩\u200d👩\u200d👧 seen', 'שלום\u200f! Hi\u200e!'];
  for (const text of kept) assert.equal(sent({ text }).data?.text, text);
});

test('a field that is missing or bent is answered with a sentence', () => {
  assert.match(complaint({ text: undefined }), /at least 5/);
  assert.match(complaint({ text: ['one', 'two'] }), /at least 5/);
  assert.match(complaint({ story: 'x' }), /out of date/);
  assert.match(complaint({ parent: '1.5' }), /out of date/);
  assert.match(complaint({ story: '3000000000' }), /out of date/, 'more than a column holds');
});

test('a removal needs a rule, or a reason that fits on a tombstone', () => {
  const under = (rule: unknown, reason?: unknown) => commentRemovalForm.safeParse({ comment: '1', rule, reason });
  const reason = (given: unknown) => under('other', given);
  assert.deepEqual(under('spoiler').data, { comment: 1, words: '', rule: 'spoiler', reason: '' });
  assert.match(under('').error?.issues[0]?.message ?? '', /Choose what it is about/);
  assert.equal(reason('  aimed at the\nperson. ').data?.reason, 'aimed at the person');
  assert.match(reason('').error?.issues[0]?.message ?? '', /Say why/);
  assert.match(reason('x'.repeat(201)).error?.issues[0]?.message ?? '', /at most 200/);
});

test('a button of a thread names a comment and what is to become of it', () => {
  assert.deepEqual(likeForm.parse({ like: '12' }), { comment: 12, liked: true, from: 'thread' });
  assert.deepEqual(likeForm.parse({ unlike: '12', from: 'featured' }), { comment: 12, liked: false, from: 'featured' });
  assert.deepEqual(likeForm.parse({ like: 'x', from: 'x' }), { comment: undefined, liked: false, from: 'thread' });
  assert.deepEqual(featureForm.parse({ feature: '12:0' }), { comment: 12, words: '0', featured: true });
  assert.deepEqual(featureForm.parse({ feature: '12' }), { comment: 12, words: '', featured: true });
  assert.deepEqual(featureForm.parse({ unfeature: '12' }), { comment: 12, words: '', featured: false });
});

test('an appeal is a sentence or two', () => {
  const appeal = (text: unknown) => appealForm.safeParse({ comment: '1', appeal: text });
  assert.equal(appeal(' It was about the film.\r\n').data?.appeal, ' It was about the film.');
  assert.match(appeal(' ').error?.issues[0]?.message ?? '', /Say why it should stand/);
  assert.match(appeal(undefined).error?.issues[0]?.message ?? '', /Say why it should stand/);
  assert.equal(appeal('x'.repeat(500)).success, true);
  assert.match(appeal('x'.repeat(501)).error?.issues[0]?.message ?? '', /at most 500/);
});
