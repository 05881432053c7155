import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from './form-input.ts';
import { PREVIEW_NOTE_MAX, type PreviewLink, previewExpiry, previewLinkState } from './preview-link.ts';
import { previewLinkForm } from './preview-link-form.ts';

const now = new Date('2026-11-20T12:00:00Z');
const link: PreviewLink = {
  ...{ id: 1, note: 'Kelp', revision: null, createdBy: 'Ines', createdAt: now, expiresAt: previewExpiry(7, now) },
  revokedAt: null,
};

test('a link works until it expires or is revoked', () => {
  assert.equal(link.expiresAt.toISOString(), '2026-11-27T12:00:00.000Z');
  assert.equal(previewLinkState(link, new Date(link.expiresAt.getTime() - 1)), 'open');
  assert.equal(previewLinkState(link, link.expiresAt), 'expired');
  assert.equal(previewLinkState({ ...link, revokedAt: now }, now), 'revoked');
});

test('the form asks for what there is to choose', () => {
  const form = { storyId: '3', revision: '', days: '7', note: ' For\n Kelp ' };
  assert.deepEqual(previewLinkForm.parse(form), { storyId: 3, revision: null, days: 7, note: 'For Kelp' });
  assert.equal(previewLinkForm.parse({ ...form, revision: '4' }).revision, 4);
  const wrong = previewLinkForm.safeParse({
    ...form,
    revision: 'x',
    days: '365',
    note: 'x'.repeat(PREVIEW_NOTE_MAX + 1),
  });
  assert.ok(wrong.error);
  assert.deepEqual(Object.keys(refusalOf(wrong.error).errors ?? {}).toSorted(), ['days', 'note', 'revision']);
});
