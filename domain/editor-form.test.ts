import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorForm } from './editor-form.ts';
import { refusalOf } from './form-input.ts';

const form = { storyId: '12', version: '3', headline: 'Review: *Her*', text: 'Snow.', entry1: '4', blurb1: '' };

test('the form says where its text belongs and which button was pressed', () => {
  const { storyId, version, next, move, addEntry } = editorForm.parse({ ...form, next: 'preview', move: '1 down' });
  assert.deepEqual([storyId, version, next, move, addEntry], [12, 3, 'preview', '1 down', undefined]);
  assert.equal(editorForm.parse({ ...form, next: 'burn' }).next, 'save');
  assert.equal(editorForm.parse(form).next, 'save');
});

test('a step that hands the story on brings what it needs', () => {
  const { next, returnNote, goesLive } = editorForm.parse({
    ...form,
    next: 'return',
    returnNote: ' The end.\r\nMore. ',
    goesLive: 'x',
  });
  assert.deepEqual([next, returnNote, goesLive], ['return', 'The end.\nMore.', 'x']);
});

test('nothing but the content of the story is written', () => {
  const { written } = editorForm.parse({ ...form, extra: 'x', findWork: 'her' });
  assert.deepEqual(Object.keys(written).toSorted(), [
    ...['body', 'bylines', 'disclosed', 'disclosure', 'edition', 'entries', 'headline', 'leadMediaId', 'score'],
    ...['sectionId', 'slug', 'tags', 'verdict', 'workId'],
  ]);
  assert.deepEqual(written.entries, [{ workId: 4, blurb: '' }]);
});

test('a work is asked for only when one is to be made', () => {
  assert.equal(editorForm.parse({ ...form, newTitle: 'Her', newKind: 'film' }).newWork, undefined);
  const { newWork } = editorForm.parse({ ...form, next: 'add-work', newTitle: 'Her', newKind: 'film' });
  assert.deepEqual(newWork, { title: 'Her', kind: 'film', year: null, makers: [] });
});

test('what is wrong with the text and with a new work is said at once', () => {
  const parsed = editorForm.safeParse({ ...form, next: 'add-work', slug: 'Ü', newTitle: '', newKind: 'film' });
  assert.ok(!parsed.success);
  assert.deepEqual(Object.keys(refusalOf(parsed.error).errors ?? {}).toSorted(), ['newTitle', 'slug']);
});

test('a form says in which page it was written, or does not', () => {
  assert.deepEqual([editorForm.parse(form).page, editorForm.parse({ ...form, page: 'a1' }).page], ['', 'a1']);
  assert.ok(!editorForm.safeParse({ ...form, page: 'x'.repeat(41) }).success);
});

test('a button names whom to put over the story, or which name goes where; anything else is refused', () => {
  assert.deepEqual(editorForm.parse({ ...form, addByline: 'guest-7' }).addByline, { by: 'guest', id: 7 });
  assert.equal(editorForm.parse({ ...form, moveByline: '2 up' }).moveByline, '2 up');
  assert.ok(!editorForm.safeParse({ ...form, addByline: 'lorna' }).success);
  assert.ok(!editorForm.safeParse({ ...form, moveByline: '2 sideways' }).success);
});

test('what no form of ours sends is refused in words for people', () => {
  const odd: [string, unknown][] = [
    ...['headline', 'verdict', 'score', 'sectionId', 'tags', 'disclosed', 'slug', 'text', 'findWork', 'note'].map(
      (field): [string, unknown] => [field, ['one', 'two']],
    ),
    ...['9e99', 'three', '1.5', '-1', ''].map((version): [string, unknown] => ['version', version]),
    ...['score', 'sectionId', 'leadMediaId', 'addEntry', 'storyId'].map((field): [string, unknown] => [field, '9e99']),
    ...[
      ['move', 'up'],
      ['addByline', 'nobody'],
      ['findWork', 'x'.repeat(5000)],
      ['score', '101'],
    ].map(([field = '', value]): [string, unknown] => [field, value]),
  ];
  for (const [field, value] of odd) {
    const parsed = editorForm.safeParse({ ...form, [field]: value });
    assert.ok(!parsed.success, `${field}: ${value}`);
    const said = refusalOf(parsed.error).errors?.[field] ?? '';
    assert.match(said, /^[A-Z].*\.$/, field);
    assert.doesNotMatch(said, /expected|received|invalid|too (big|small)/i, field);
  }
});
