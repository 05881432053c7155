import naiveBayes from 'wink-naive-bayes-text-classifier';
import { spamMarks } from './spam-marks.ts';
import type { Reading, ReadsLike } from './spam-reading.ts';

/** A comment that a moderator has judged. */
export type Decision = { text: string; removed: boolean };

/**
 * Of each kind, before anything is said: with fewer, a word that stood in two removed comments by chance weighs as much
 * as one that sells something.
 */
export const DECISIONS_OF_EACH = 50;

/** The newest that are learned from: what a publication is sent, and what it takes for it, changes with the years. */
export const DECISIONS_KEPT = 5_000;

/** As in Graham's "A Plan for Spam": few words say most of it, and many dull ones would make any long text certain. */
const TELLING_MOST = 15;
/** Fewer than these are a coincidence. */
const TELLING_LEAST = 4;
/** Twice as likely in the one as in the other. */
const TELLING_FROM = 1;
/** Named to moderators. */
const WORDS_NAMED = 6;

/** Learns decision by decision, so that whoever teaches can let others have their turn in between. */
export function newPupil() {
  const classifier = naiveBayes();
  classifier.definePrepTasks([]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  const learned = { removed: 0, kept: 0 };
  return {
    learn({ text, removed }: Decision) {
      const label = removed ? 'removed' : 'kept';
      learned[label] += 1;
      classifier.learn(spamMarks(text), label);
    },
    /** @returns null as long as there is too little to go by */
    done(): ReadsLike | null {
      if (Math.min(learned.removed, learned.kept) < DECISIONS_OF_EACH) return null;
      classifier.consolidate();
      // Moderators see a choice of what is written: how many they kept says nothing about the next one.
      const expected = Math.log2(learned.removed / learned.kept);
      const bitsFor = (marks: readonly string[]) => {
        const known = classifier.computeOdds(marks).find(([label]) => label === 'removed');
        return known ? known[1] - expected : 0;
      };
      return (text) => readingOf(spamMarks(text), bitsFor);
    },
  };
}

/** @param bitsFor how much marks speak for removal, in bits; 0 for what nobody has written before */
function readingOf(marks: string[], bitsFor: (marks: readonly string[]) => number): Reading | null {
  const telling = marks
    .map((mark) => ({ mark, bits: bitsFor([mark]) }))
    .filter(({ bits }) => Math.abs(bits) >= TELLING_FROM)
    .toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
    .slice(0, TELLING_MOST);
  if (telling.length < TELLING_LEAST) return null;
  const words = telling.filter(({ bits }) => bits > 0).map(({ mark }) => mark);
  return { sure: 1 / (1 + 2 ** -bitsFor(telling.map(({ mark }) => mark))), words: words.slice(0, WORDS_NAMED) };
}
