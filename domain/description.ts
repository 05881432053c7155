import type { Body, BodyNode } from './body.ts';
import { SPOILER_RUN, withSpoilerRuns } from './spoiler-text.ts';

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

/** What stands for a part that has no words of its own, or none to be told. */
const instead: Record<string, string> = { hardBreak: ' ', [SPOILER_RUN]: '…' };

function wordsOf(node: BodyNode): string {
  if (node.type !== 'paragraph') return '';
  const { content: parts = [] } = withSpoilerRuns({ type: 'doc', content: [node] }).content[0] ?? {};
  const texts = parts.map(({ type, text }) => text ?? instead[type] ?? '');
  return texts.join('').replace(/\s+/gu, ' ').trim();
}
