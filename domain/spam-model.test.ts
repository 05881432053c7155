import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DECISIONS_OF_EACH, newPupil } from './spam-model.ts';
import { linesOf, said, sold } from './testing-spam.ts';

function taught(removed: string[], kept: string[]) {
  const pupil = newPupil();
  for (const text of removed) pupil.learn({ text, removed: true });
  for (const text of kept) pupil.learn({ text, removed: false });
  return pupil.done();
}

const house = taught(linesOf(sold), linesOf(said));
const sure = (text: string) => house?.(text)?.sure ?? 0;

test('what sells the same in other words is known again, in any language', () => {
  for (const text of [
    'New online casino: 50 free spins and a bonus for everybody who signs up today https://other.example',
    'Contact me on WhatsApp to recover your lost bitcoin',
    'Watch the full movie free in HD, no sign up https://another.example',
    'Online Casino Bonus, jetzt anmelden https://x.example',
    'Онлайн казино, бонус без вложений https://x.example',
    '在线赌场注册送彩金',
  ]) {
    assert.ok(sure(text) >= 0.9, `${text}: ${sure(text)}`);
  }
});

test('what readers say about a work is not, even about the same things', () => {
  for (const text of [
    'The casino scene is the best thing in the film, and I would watch it again.',
    'I disagree with the review: the second season is slow, but the ending is perfect.',
    'My father said the last scene was exactly how it was on the trawler.',
    'Ich finde die Musik im zweiten Teil besser.',
    'Мне понравилась концовка, но книга лучше.',
    'The director talks about the ending in this interview: https://paper.example/interview',
  ]) {
    assert.ok(sure(text) < 0.9, `${text}: ${sure(text)}`);
  }
});

test('it says which words spoke for it, the strongest first', () => {
  const words = house?.('Best casino bonus, sign up now https://spin-palace.example/7')?.words ?? [];
  assert.ok(words.includes('casino') && words.includes('link to spin-palace.example'), words.join());
  assert.ok(words.length <= 6);
});

test('a word or two is a coincidence, and words that nobody has used say nothing', () => {
  assert.equal(house?.('Casino!'), null);
  assert.equal(house?.('Zwiebelfisch quillt xylophon brimborium gaukelei'), null);
  assert.equal(house?.(''), null);
});

test('each half of one lot is judged by what was learned from the other', () => {
  const halves = (lines: string[]) => [lines.filter((_, at) => at % 2 === 0), lines.filter((_, at) => at % 2 === 1)];
  const thrice = (lines: string[]) => [...lines, ...lines, ...lines];
  const [[soldA = [], soldB = []], [saidA = [], saidB = []]] = [halves(linesOf(sold)), halves(linesOf(said))];
  let [caught, wronged] = [0, 0];
  for (const [learn, ask] of [
    [
      [soldA, saidA],
      [soldB, saidB],
    ],
    [
      [soldB, saidB],
      [soldA, saidA],
    ],
  ] as const) {
    const half = taught(thrice(learn[0]), thrice(learn[1]));
    const held = (text: string) => (half?.(text)?.sure ?? 0) >= 0.9;
    caught += ask[0].filter(held).length;
    wronged += ask[1].filter(held).length;
  }
  assert.ok(caught >= 40, `${caught} of ${linesOf(sold).length} are caught`);
  assert.equal(wronged, 0, 'no reader is held');
});

test('before fifty of each are decided it says nothing', () => {
  const [few, many] = [linesOf(sold).slice(0, DECISIONS_OF_EACH - 1), linesOf(said)];
  assert.equal(taught(few, many), null);
  assert.equal(taught([], many), null);
  assert.equal(taught(linesOf(sold), linesOf(said).slice(1 - DECISIONS_OF_EACH)), null);
});

test('how many of each a house happens to have says nothing about the next comment', () => {
  const lopsided = taught([...linesOf(sold), ...linesOf(sold), ...linesOf(sold)], linesOf(said));
  const text = 'I disagree with the review: the second season is slow, but the ending is perfect.';
  assert.ok((lopsided?.(text)?.sure ?? 0) < 0.5);
});
