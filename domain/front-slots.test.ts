import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontForm } from './front-form.ts';
import { picksIn, picksQuery } from './front-slots.ts';

test('a place that is left empty goes to the newest', () => {
  const form = frontForm.parse({ lead: '12', first: '', second: '7', aside: '' });
  assert.deepEqual(
    [form.lead, form.first, form.second, form.aside, form.intent],
    [12, undefined, 7, undefined, 'save'],
  );
});

test('a story stands in one place', () => {
  const parsed = frontForm.safeParse({ lead: '12', first: '12', second: '', aside: '' });
  assert.match(parsed.error?.issues[0]?.message ?? '', /another place already/);
  assert.deepEqual(parsed.error?.issues[0]?.path, ['first']);
});

test('an address keeps a choice, and what it says of nothing is left out', () => {
  const picks = { lead: 12, aside: 7 };
  const query = picksQuery(picks, { find: 'her' });
  assert.equal(query, 'lead=12&aside=7&find=her');
  assert.deepEqual(picksIn(Object.fromEntries(new URLSearchParams(query))), picks);
  assert.deepEqual(picksIn({ lead: '-1', first: 'x', second: ['1', '2'], aside: '99999999999' }), {});
});
