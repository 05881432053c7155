import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersOf, wordsIn } from './disguised-words.ts';

const seen: [word: string, text: string][] = [
  ['spam', 'This is SPAM.'],
  ['free streams', 'Get FREE... strêams now'],
  ['free streams', '“Free” – streams'],
  ['spam', '«spam»'],
  ['viagra', 'Buy v1agra'],
  ['viagra', 'Buy vi@gr4'],
  ['spam', '5pam and $pam'],
  ['casino', 'c@51n0'],
  ['spam', 'spaaaam'],
  ['spam', 'SSSSPAMMMM'],
  ['free', 'freeeeee'],
  ['god', 'oh my goooood'],
  ['spam', 's p a m'],
  ['spam', 'Read this: s.p.a.m!'],
  ['spam', 's-p-a-m'],
  ['spam', 's_p_4_m'],
  ['dm me', 'd m m e'],
  ['spam', 'sp\u200bam'],
  ['spam', 's\u00adp\u2060a\ufeffm'],
  ['spam', 's\u200ep\u200fa\u061cm'],
  ['می\u200cخواهم', 'می\u200cخواهم ببینم'],
  ['spam', 's\u0336p\u0336a\u0336m\u0336'],
  ['spam', 'sp*a*m'],
  ['spam', 'sp**am**'],
  ['spam', '\uff53\uff50\uff41\uff4d'],
  ['spam', '\u{1d42c}\u{1d429}\u{1d41a}\u{1d426}'],
  ['spam', 's\u0440\u0430m'],
  ['spam', '\u0455\u0440\u0430\u043c'],
  ['casino', 'See https://casino.example/win'],
  ['casino', 'See [this](https://casino.example/win)'],
  ['88', 'Since 88 it has been so.'],
  ['c++', 'I write c'],
  ['реклама', 'Это реклама.'],
  ['реклама', 'Это р е к л а м а.'],
];
for (const [word, text] of seen) {
  test(`"${word}" is seen in ${JSON.stringify(text)}`, () => assert.deepEqual(wordsIn(text, ['tulip', word]), [word]));
}

const passed: [word: string, text: string][] = [
  ['ape', 'A grape'],
  ['ape', 'The apes'],
  ['cunt', 'Scunthorpe'],
  ['ass', 'A classic assessment of Assisi'],
  ['god', 'A good film'],
  ['lose', 'A loose end'],
  ['fail', 'The fall of it'],
  ['free', 'Fre or fred'],
  ['lol', 'All 101 of them'],
  ['ass', 'It costs 455 or $55'],
  ['penis', 'With a pen is how I write.'],
  ['ape', 'Vitamins a, p, e'],
  ['ape', 'a.p-e'],
  ['as', 'a s'],
  ['spam', 'sp am'],
  ['88', 'In 1988'],
  [':)', 'A smile :)'],
  ['cop', 'Вынеси сор из избы'],
  ['spam', 'sp\\am'],
];
for (const [word, text] of passed) {
  test(`"${word}" is not seen in ${JSON.stringify(text)}`, () => assert.deepEqual(wordsIn(text, [word]), []));
}

test('no words, nothing found; of several all that stand there', () => {
  assert.deepEqual(wordsIn('Anything', []), []);
  assert.deepEqual(wordsIn('spam and eggs', ['eggs', 'ham', 'spam']), ['eggs', 'spam']);
});

test('of a word its letters and figures are looked for', () => {
  assert.equal(lettersOf('  Dm...ME! '), 'dm me');
  assert.equal(lettersOf(':)'), '');
});

// With a pattern that runs back and forth, this would take minutes.
test('two hundred words are looked for in whatever somebody makes up', () => {
  const words = Array.from({ length: 200 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at} phrase`);
  const texts = ['a '.repeat(2_500), 'a'.repeat(5_000), 'w.o.r.d.'.repeat(625), `word${' '.repeat(4_990)}a`];
  for (const text of texts) assert.deepEqual(wordsIn(text, words), []);
});
