import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Byline } from './byline.ts';
import { settableBylines, withSettableBylines } from './setting-bylines.ts';
import { anonymous, type Role, roles, type Viewer } from './viewer.ts';

const me = 1;
const as = (role: Role): Viewer => ({ kind: 'account', id: me, role, name: 'Wren Abara', handle: 'wren' });
const viewers: Viewer[] = [anonymous, ...roles.map(as)];
const standing: Byline[] = [{ by: 'account', id: me }];
const wanted: Byline[] = [{ by: 'guest', id: 7 }];

/** Columns: anonymous, reader, contributor, critic, editor, moderator, admin. */
const table: [what: string, authorId: number, who: string][] = [
  ['an own story', me, '---yy-y'],
  ["another's story", 2, '----y-y'],
];

for (const [what, authorId, who] of table) {
  test(`who sets the bylines of ${what}`, () => {
    const set = viewers.map((viewer) => settableBylines(wanted, standing, { authorId }, viewer) === wanted);
    assert.equal(set.map((done) => (done ? 'y' : '-')).join(''), who);
  });
}

test('who sends none leaves those that stand', () => {
  assert.equal(settableBylines(undefined, standing, { authorId: me }, as('editor')), standing);
});

test('a text that was kept is brought back under the names that stand, for whoever may not set them', () => {
  const text = { headline: 'Her', bylines: wanted };
  const story = { authorId: me };
  assert.deepEqual(withSettableBylines(text, standing, story, as('contributor')), {
    headline: 'Her',
    bylines: standing,
  });
  assert.deepEqual(withSettableBylines(text, standing, story, as('critic')), text);
});
