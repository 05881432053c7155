import type { ReactElement } from 'react';
import { headlineParts } from '#domain/headline.ts';
import { box } from './element.ts';
import { capacity } from './room.ts';

/** How large a headline can be, with how many lines there is room for; the largest first. */
export type TitleStep = { size: number; line: number; most: number };

/** The largest that holds all of a headline, or the last. */
export function titleStep(title: string, width: number, steps: readonly [TitleStep, ...TitleStep[]]): TitleStep {
  const letters = title.replaceAll('*', '').length;
  return steps.find((step) => letters <= capacity(step, width)) ?? (steps.at(-1) as TitleStep);
}

/** A headline, its titles of works in italics. What finds no room is cut between words. */
export function titleBlock(title: string, width: number, step: TitleStep): ReactElement {
  const { size, line } = step;
  const spacing = -0.03 * size;
  return box(
    { flexWrap: 'wrap', columnGap: size * 0.24, fontSize: size, lineHeight: `${line}px`, letterSpacing: spacing },
    ...fitting(wordsOf(title), capacity(step, width)).map((runs) =>
      box(
        {},
        ...runs.map(({ text, title }) =>
          box(title ? { fontStyle: 'italic', fontWeight: 500 } : { fontWeight: 800 }, text),
        ),
      ),
    ),
  );
}

type Run = { text: string; title: boolean };

/** A headline word by word; a word can be partly a title: "*Her*," */
function wordsOf(headline: string): Run[][] {
  const words: Run[][] = [[]];
  for (const { text, title } of headlineParts(headline)) {
    text.split(' ').forEach((piece, at) => {
      if (at > 0) words.push([]);
      if (piece) words.at(-1)?.push({ text: piece, title });
    });
  }
  return words.filter((runs) => runs.length > 0);
}

function fitting(words: Run[][], most: number): Run[][] {
  let left = most;
  const kept = words.filter((runs) => {
    left -= runs.reduce((sum, { text }) => sum + text.length, 1);
    return left >= 0;
  });
  return kept.length === words.length ? words : [...kept, [{ text: '…', title: false }]];
}
