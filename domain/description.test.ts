import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body, BodyNode } from './body.ts';
import { descriptionOf } from './description.ts';

const bodyOf = (...content: BodyNode[]): Body => ({ type: 'doc', content });
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const text = (words: string): BodyNode => ({ type: 'text', text: words });

test('the short review describes a story', () => {
  assert.equal(descriptionOf({ verdict: 'Kind.', body: bodyOf(paragraph(text('Once.'))) }), 'Kind.');
});

test('without one the first words of the text do, past headings and what is hidden', () => {
  const spoiler = { type: 'spoiler', content: [paragraph(text('They all go.'))] };
  const body = bodyOf(
    { type: 'heading', content: [text('One')] },
    spoiler,
    paragraph(),
    paragraph(text('It rained,'), { type: 'hardBreak' }, text('and stopped.')),
  );
  assert.equal(descriptionOf({ verdict: '', body }), 'It rained, and stopped.');
});

test('words under a bar are not told', () => {
  const covered = { ...text('they all drown'), marks: [{ type: 'spoilerText' }] };
  const body = bodyOf(paragraph(text('In the end '), covered, text('.')));
  assert.equal(descriptionOf({ verdict: '', body }), 'In the end ….');
});

test('a long paragraph ends at a word', () => {
  const described = descriptionOf({ verdict: '', body: bodyOf(paragraph(text('lantern '.repeat(60)))) });
  assert.match(described, /^(lantern )+lantern…$/);
  assert.ok(described.length <= 201);
});

test('a text without words says nothing', () => {
  assert.equal(descriptionOf({ verdict: '', body: bodyOf({ type: 'horizontalRule' }) }), '');
});
