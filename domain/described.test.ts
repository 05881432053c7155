import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from './body.ts';
import { refusalOfUndescribed, shownPictures } from './described.ts';

const body: Body = {
  type: 'doc',
  content: [
    { type: 'figure', attrs: { mediaId: 2 } },
    { type: 'spoiler', content: [{ type: 'figure', attrs: { mediaId: 3 } }] },
    { type: 'video', attrs: { posterId: 4 } },
  ],
};

test('the hero and the pictures among the paragraphs are shown for what is in them, the poster of a film is not', () => {
  assert.deepEqual(shownPictures({ leadMediaId: 1, body }), { lead: 1, inText: [2, 3] });
});

test('what lacks words is named beside its field', () => {
  const lacking = [
    { id: 1, name: 'hero.jpg' },
    { id: 3, name: 'door.jpg' },
  ];
  const errors = refusalOfUndescribed({ leadMediaId: 1, body }, lacking);
  assert.match(errors.leadMediaId ?? '', /hero\.jpg/);
  assert.match(errors.body ?? '', /door\.jpg/);
  assert.deepEqual(refusalOfUndescribed({ leadMediaId: 1, body }, []), {});
});
