import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bulkAsked, bulkForm, bulkOrder } from './bulk-form.ts';

test('an address says which stories, each once, and what to do with them', () => {
  assert.deepEqual(bulkAsked({ story: ['3', '1', '3', 'x', '-2'], act: 'tag', tag: ' Noir ' }), {
    storyIds: [3, 1],
    act: 'tag',
    section: '',
    tag: 'Noir',
  });
  assert.deepEqual(bulkAsked({ story: '3', act: 'burn' }), { storyIds: [3], section: '', tag: '' });
  assert.equal(bulkAsked({ story: Array.from({ length: 300 }, (_, at) => `${at + 1}`) }).storyIds.length, 100);
});

test('an order that lacks something asks for it', () => {
  const asked = { section: '', tag: '' };
  assert.deepEqual(bulkOrder({ ...asked, act: 'withdraw' }), { act: 'withdraw' });
  assert.deepEqual(bulkOrder({ ...asked, act: 'section', section: '2' }), { act: 'section', sectionId: 2 });
  assert.deepEqual(bulkOrder({ ...asked, act: 'section', section: 'film' }), { refusal: '' });
  assert.deepEqual(bulkOrder({ ...asked, act: 'tag' }), { refusal: '' });
  assert.deepEqual(bulkOrder({ ...asked, act: 'untag', tag: 'Noir' }), { act: 'untag', tag: 'Noir' });
});

test('a tag is one, with a letter, and fits', () => {
  const refusal = (tag: string) => {
    const order = bulkOrder({ act: 'tag', section: '', tag });
    return 'refusal' in order ? order.refusal : '';
  };
  assert.match(refusal('Noir, Night'), /One tag at a time/);
  assert.match(refusal('–'), /needs a letter/);
  assert.match(refusal('x'.repeat(41)), /40 fit/);
});

test('the form takes one story or many, and none that cannot be', () => {
  assert.deepEqual(bulkForm.parse({ act: 'withdraw', story: '3' }).story, [3]);
  assert.deepEqual(bulkForm.parse({ act: 'tag', tag: 'Noir', story: ['3', '4'] }).story, [3, 4]);
  assert.deepEqual(bulkForm.parse({ act: 'withdraw', story: ['3', '4', '3'] }).story, [3, 4], 'each once');
  assert.equal(bulkForm.safeParse({ act: 'withdraw' }).success, false);
  assert.equal(bulkForm.safeParse({ act: 'withdraw', story: ['3', 'x'] }).success, false);
  assert.equal(bulkForm.safeParse({ act: 'withdraw', story: Array(101).fill('3') }).success, false);
});
