import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsOf } from './desk-search.ts';
import { type FoundPiece, marked, passageWith } from './found-passage.ts';

const shown = (pieces: FoundPiece[] = []) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

test('words are marked as they are written, accents and all', () => {
  assert.equal(shown(marked('Crème, or the Cremerie', termsOf('creme'))), '[Crème], or the [Cremerie]');
  assert.equal(shown(marked('Crème, or the Cremerie', termsOf('"creme"'))), '[Crème], or the Cremerie');
  assert.equal(shown(marked('Nothing of it', termsOf('her'))), 'Nothing of it');
});

test('the passage that says most is shown, cut at spaces', () => {
  const long = `${'word '.repeat(60)}lighthouse and keeper ${'more '.repeat(90)}`;
  const passage = shown(passageWith(['A lighthouse.', long], termsOf('lighthouse keeper')));
  assert.match(passage, /^… (word )+\[lighthouse\] and \[keeper\] (more ?)+ …$/);
  assert.ok(passage.length < 260);
  assert.equal(shown(passageWith(['A lighthouse.'], termsOf('lighthouse'))), 'A [lighthouse].');
  assert.equal(passageWith(['A house.'], termsOf('lighthouse')), undefined);
});
