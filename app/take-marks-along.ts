import { takeSavedAlong } from './saved/keep-saved.ts';
import { takeSeenAlong } from './seen/keep-seen.ts';

/** Gives an account what this browser has kept until now. Only in an action. */
export async function takeMarksAlong(accountId: number) {
  await takeSeenAlong(accountId);
  await takeSavedAlong(accountId);
}
