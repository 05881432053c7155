import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { calledLetter } from './note-letter.ts';

test('whoever is called reads by whom, what, and where to answer; no markup of the note comes through', () => {
  const sender = { name: 'Marquee', url: 'https://reviews.example' };
  const note = {
    byName: 'Maren Holt',
    text: '@ines\n\n<b>Too kind?</b>',
    link: 'https://reviews.example/desk/stories/3/notes#note-4',
  };
  const letter = calledLetter({ name: 'Ines', email: 'ines@films.example' }, sender, note);
  assert.deepEqual([letter.to.address, letter.paragraphs], ['ines@films.example', ['@ines', '<b>Too kind?</b>']]);
  assert.match(letterText(letter, sender), /desk\/stories\/3\/notes#note-4/);
  assert.ok(!letterHtml(letter, sender).includes('<b>Too kind?'));
});
