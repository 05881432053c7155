import type { Body, BodyNode } from './body.ts';

/** What search engines and cards for shared links show of a description before they cut it themselves. */
const DESCRIPTION_LENGTH = 200;

/**
 * What a story is about in a line or two: its short review, or else how its text begins. Only its first paragraph
 * that says something counts, so that nothing from under the bars of a spoiler is told.
 */
export function descriptionOf({ verdict, body }: { verdict: string; body: Body }): string {
  if (verdict) return verdict;
  const first = body.content.map(wordsOf).find((words) => words !== '') ?? '';
  if (first.length <= DESCRIPTION_LENGTH) return first;
  return `${first.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/u, '')}…`;
}

function wordsOf(node: BodyNode): string {
  if (node.type !== 'paragraph') return '';
  const texts = (node.content ?? []).map(({ type, text }) => text ?? (type === 'hardBreak' ? ' ' : ''));
  return texts.join('').replace(/\s+/gu, ' ').trim();
}
