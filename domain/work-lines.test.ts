import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDITIONS_MAX, FACT_VALUE_MAX, FACTS_MAX } from './work-limits.ts';
import { editionLines, editionsOf, factLines, factsOf } from './work-lines.ts';

test('facts are labels and values, one a line', () => {
  const { facts } = factsOf(' Language:  English,  Danish \n\nRatio: 2.39:1');
  assert.deepEqual(facts, [
    { label: 'Language', value: 'English, Danish' },
    { label: 'Ratio', value: '2.39:1' },
  ]);
  assert.deepEqual(factsOf(factLines(facts)).facts, facts);
});

test('editions have a name and may have a year, each once', () => {
  const { editions } = editionsOf('Broadcast\nThe long cut, 2015\nbroadcast, 2012');
  assert.deepEqual(editions, [
    { name: 'broadcast', year: 2012 },
    { name: 'The long cut', year: 2015 },
  ]);
  assert.deepEqual(editionsOf(editionLines(editions)).editions, editions);
});

const refused: [{ refusal?: string }, RegExp][] = [
  [factsOf('Danish'), /a label, a colon/],
  [factsOf('Language:'), /a label, a colon/],
  [factsOf(`Language: ${'x'.repeat(FACT_VALUE_MAX + 1)}`), /fit after the colon/],
  [factsOf(`${'x'.repeat(61)}: y`), /fit before the colon/],
  [factsOf('a: b\n'.repeat(FACTS_MAX + 1)), /facts; 30 fit/],
  [editionsOf('x'.repeat(81)), /80 characters fit/],
  [editionsOf(Array.from({ length: EDITIONS_MAX + 1 }, (_, at) => `Cut ${at}`).join('\n')), /editions; 20 fit/],
];

for (const [{ refusal }, sentence] of refused) {
  test(`refused: ${sentence.source}`, () => assert.match(refusal ?? '', sentence));
}
