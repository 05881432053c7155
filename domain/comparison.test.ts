import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyNode } from './body.ts';
import { type ComparedBlock, compareBodies } from './body-comparison.ts';
import { compareContents, wordsBetween } from './comparison.ts';
import type { StoryContent } from './content.ts';

const p = (words: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const h = (words: string, level = 2): BodyNode => ({ ...p(words), type: 'heading', attrs: { level } });
const doc = (...content: BodyNode[]) => ({ type: 'doc' as const, content });
const picture = (mediaId: number, caption = ''): BodyNode => ({ type: 'figure', attrs: { mediaId, caption } });
const spoiler = (...content: BodyNode[]): BodyNode => ({ type: 'spoiler', attrs: { about: 'the end' }, content });

const first = p('It is eleven minutes before anybody speaks, and when somebody does it is to a horse.');
const second = p('Anders Vey plays a courier who is given a parcel, a direction and a warning, in that order.');
const third = p('Then he meets the family at the weather station, and the film opens up.');

const changes = (blocks: ComparedBlock[]) => blocks.map(({ change }) => change);
const content = (rest: Partial<StoryContent>): StoryContent => ({
  ...{ headline: 'Review: *White Errand*', verdict: 'Handsome.', score: 60, sectionId: 1, tags: ['snow'], workId: 1 },
  ...{ edition: '', leadMediaId: null, disclosed: 'none', disclosure: '', slug: '', body: doc(first), entries: [] },
  bylines: [{ by: 'account', id: 1 }],
  ...rest,
});

test('headlines are compared as readers see them, with their asterisks only where nothing else changed', () => {
  const headlineOf = (before: string, after: string) =>
    compareContents(content({ headline: before }), content({ headline: after })).headline;
  const words = headlineOf('Review: *Her*', 'Review: *Her*, again').map(({ text }) => text);
  assert.equal(words.join('').includes('*'), false);
  assert.ok(
    headlineOf('Review: Her', 'Review: *Her*').some(({ text, change }) => change !== 'same' && text.includes('*')),
  );
});

test('a paragraph that was touched up is compared with itself, whatever came before it', () => {
  const touched = p('Anders Vey plays a courier who is given a parcel, a horse and a warning, in that order.');
  const blocks = compareBodies(doc(first, second), doc(h('The parcel'), first, touched));
  assert.deepEqual(changes(blocks), ['added', 'same', 'changed']);
  assert.deepEqual(
    blocks[2]?.runs.filter(({ change }) => change !== 'same').map(({ change, text }) => [change, text]),
    [
      ['taken', 'direction'],
      ['added', 'horse'],
    ],
  );
  assert.equal(blocks[2]?.after?.paragraph, 2, 'headings are not counted');
});

test('a paragraph with nothing in common with the one before it was put in its place', () => {
  const other = p('Nobody expected a musical number here, least of all me.');
  assert.deepEqual(changes(compareBodies(doc(first, second), doc(first, other))), ['same', 'taken', 'added']);
});

test('a passage that moved is known where it stands, and where it stood', () => {
  const blocks = compareBodies(doc(first, second, third), doc(second, third, first));
  assert.deepEqual(changes(blocks), ['left', 'same', 'same', 'moved']);
  assert.ok(blocks.at(-1)?.runs.every(({ change }) => change === 'same'));
});

test('a passage that moved and was touched up on the way is compared word by word where it stands', () => {
  const touched = p('It is twelve minutes before anybody speaks, and when somebody does it is to a horse.');
  const blocks = compareBodies(doc(first, second, third), doc(second, third, touched));
  assert.deepEqual(changes(blocks), ['left', 'same', 'same', 'moved']);
  assert.deepEqual(
    blocks
      .at(-1)
      ?.runs.filter(({ change }) => change !== 'same')
      .map(({ text }) => text),
    ['eleven', 'twelve'],
  );
});

test('“Yes.” in two places has not moved', () => {
  const blocks = compareBodies(doc(p('Yes.'), first, second), doc(first, second, p('Yes.')));
  assert.deepEqual(changes(blocks), ['taken', 'same', 'same', 'added']);
});

test('a paragraph that became a heading, and one that went into a spoiler, only look different', () => {
  const blocks = compareBodies(doc(first, p('The parcel')), doc(spoiler(first), h('The parcel')));
  assert.deepEqual(changes(blocks), ['reformatted', 'reformatted']);
  assert.deepEqual(blocks[0]?.after?.within, ['spoiler: the end']);
  assert.deepEqual(changes(compareBodies(doc(h('The parcel', 2)), doc(h('The parcel', 3)))), ['reformatted']);
});

test('a picture in place of another stands beside it; its caption is compared word by word', () => {
  const replaced = compareBodies(doc(first, picture(1, 'The plain at noon')), doc(first, picture(2, 'The plain')));
  assert.deepEqual(changes(replaced), ['same', 'changed']);
  assert.deepEqual([replaced[1]?.before?.node.attrs?.mediaId, replaced[1]?.after?.node.attrs?.mediaId], [1, 2]);
  assert.deepEqual(changes(compareBodies(doc(picture(1)), doc(picture(1)))), ['same']);
  assert.deepEqual(changes(compareBodies(doc(picture(1), first), doc(first, picture(1)))).toSorted(), [
    'left',
    'moved',
    'same',
  ]);
});

test('a kind of block that is not known yet is compared too', () => {
  const box = (words: string): BodyNode => ({ type: 'box', content: [{ type: 'side', content: [p(words)] }] });
  const blocks = compareBodies(doc(box('Nine hours and a coat')), doc(box('Nine hours and a hat')));
  assert.deepEqual(changes(blocks), ['changed']);
});

test('a table is compared cell by cell, each knowing that it stands in one', () => {
  const cell = (words: string, type = 'tableCell'): BodyNode => ({ type, content: [p(words)] });
  const table = (...rows: BodyNode[][]): BodyNode => ({
    ...{ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) },
  });
  const before = table([cell('Cut'), cell('Length')], [cell('Theatrical cut, as shown'), cell('121')]);
  const after = table([cell('Cut', 'tableHeader'), cell('Length')], [cell('Theatrical cut, as sold'), cell('121')]);
  const blocks = compareBodies(doc(before), doc(after));
  assert.deepEqual(changes(blocks), ['reformatted', 'same', 'changed', 'same']);
  assert.deepEqual(blocks[0]?.after?.within, ['table', 'tableRow', 'tableHeader']);
});

test('a card of another story in place of one is a change, and one that moved has moved', () => {
  const card = (storyId: number, type = 'relatedStory'): BodyNode => ({ type, attrs: { storyId } });
  assert.deepEqual(changes(compareBodies(doc(first, card(1)), doc(first, card(1)))), ['same', 'same']);
  assert.deepEqual(changes(compareBodies(doc(first, card(1)), doc(first, card(2)))), ['same', 'changed']);
  assert.deepEqual(
    changes(compareBodies(doc(first, card(1)), doc(first, card(1, 'scoreCard')))),
    ['same', 'taken', 'added'],
    'a score is no story to read',
  );
  assert.deepEqual(changes(compareBodies(doc(card(1), first), doc(first, card(1)))).toSorted(), [
    'left',
    'moved',
    'same',
  ]);
});

test('words that went under a bar, or lead to another page of ours, only look different', () => {
  const marked = (attrs: Record<string, unknown>, type = 'reference'): BodyNode => ({
    ...{ type: 'paragraph', content: [{ type: 'text', text: 'They both drown.', marks: [{ type, attrs }] }] },
  });
  const changed = (before: BodyNode, after: BodyNode) => changes(compareBodies(doc(before), doc(after)));
  assert.deepEqual(changed(p('They both drown.'), marked({}, 'spoilerText')), ['reformatted']);
  assert.deepEqual(changed(marked({ kind: 'work', id: 1 }), marked({ kind: 'work', id: 2 })), ['reformatted']);
  assert.deepEqual(changed(marked({ kind: 'work', id: 1 }), marked({ kind: 'work', id: 1 })), ['same']);
});

test('a note to words under a bar knows that it gives them away', () => {
  const note = { type: 'footnote', attrs: { text: 'Both.' }, marks: [{ type: 'spoilerText' }] };
  const [block] = compareBodies(
    doc(p('They drown.')),
    doc({ ...p('They drown.'), content: [...(p('They drown.').content ?? []), note] }),
  );
  assert.deepEqual(block?.runs.at(-1)?.marks, note.marks);
});

test('two texts are compared field by field, and their words counted', () => {
  const after = content({
    score: 50,
    verdict: 'Handsome and cold.',
    tags: ['snow', 'horses'],
    body: doc(first, second),
  });
  const compared = compareContents(content({}), after);
  assert.deepEqual(compared.parts, ['verdict', 'body', 'score', 'tags']);
  assert.deepEqual(compared.words, { added: 20, taken: 0 });
});

test('ranks are compared by work, not by place', () => {
  const entry = (workId: number, blurb = '') => ({ workId, blurb });
  const { entries } = compareContents(
    content({ entries: [entry(1, 'Snow.'), entry(2), entry(3)] }),
    content({ entries: [entry(2), entry(1, 'Snow, still.'), entry(4)] }),
  );
  assert.deepEqual(
    entries.map(({ workId, was, rank }) => [workId, was, rank]),
    [
      [2, 2, 1],
      [1, 1, 2],
      [4, null, 3],
      [3, 3, null],
    ],
  );
});

test('a work that ties has the rank of the one above', () => {
  const [first, second, third] = [1, 2, 3].map((workId) => ({ workId, blurb: '' }));
  assert.ok(first && second && third);
  const { entries, parts } = compareContents(
    content({ entries: [first, second, third] }),
    content({ entries: [first, second, { ...third, tied: true }] }),
  );
  assert.deepEqual(parts, ['entries']);
  assert.deepEqual(
    entries.map(({ workId, was, rank }) => [workId, was, rank]),
    [
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 2],
    ],
  );
});

test('the first text of a story has all its words more', () => {
  assert.deepEqual(wordsBetween(undefined, content({ body: doc(p('Two words.')) })), { added: 6, taken: 0 });
});

test('a long text with a change in every paragraph is still compared paragraph by paragraph', () => {
  const long = (mark: string) =>
    doc(...Array.from({ length: 300 }, (_, at) => p(`Paragraph ${at} says ${mark} ${'and on and on '.repeat(16)}`)));
  const blocks = compareBodies(long('yes'), long('no'));
  assert.ok(blocks.every(({ change }) => change === 'changed'));
});
