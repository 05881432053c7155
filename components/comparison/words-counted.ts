import type { WordCount } from '#domain/comparison.ts';

const words = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'word' : 'words'}`;

/** "48 words added, 27 taken out" */
export function wordsCounted({ added, taken }: WordCount): string {
  if (added === 0 && taken === 0) return 'No word added or taken out';
  if (taken === 0) return `${words(added)} added`;
  return added === 0
    ? `${words(taken)} taken out`
    : `${words(added)} added, ${taken.toLocaleString('en-GB')} taken out`;
}
