import { askDesk, type NoAnswer, noAnswerWords } from './ask-desk.ts';

/** What the desk found for some words, or why it found nothing. */
export type Found<One> = { words: string; all: One[]; problem?: string };

/** Where something is looked for, by which word, and what the answer calls what it found. */
export type FindAt = { path: string; asked: string; key: string };

export async function findFor<One>(at: FindAt, words: string, signal: AbortSignal): Promise<Found<One>> {
  const address = `${at.path}?${new URLSearchParams({ [at.asked]: words })}`;
  const answer = await askDesk<Partial<Record<string, One[]>>>(address, { signal });
  return isNone(answer) ? { words, all: [], problem: why[answer.outcome] } : { words, all: answer[at.key] ?? [] };
}

const isNone = (answer: object): answer is NoAnswer => 'outcome' in answer;

const why = { ...noAnswerWords, unseen: 'You can no longer look for this.' };

/**
 * How the newest answer is shown to somebody who may have typed on since. Until the next one comes it stays to be looked
 * at, but it is none for what is typed now: nothing of it may be taken unseen.
 */
export function shownFor<One>({ words, all, problem }: Found<One>, typed: string) {
  const isFresh = words === typed;
  return { found: typed.trim() ? all : [], isFresh, problem: isFresh ? problem : undefined };
}
