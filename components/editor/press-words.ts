import type { StoryStatus } from '#domain/story.ts';
import type { Failure, SaveState } from './autosave.ts';

const publishWords: Partial<Record<StoryStatus, string>> = {
  scheduled: 'Publish now',
  published: 'Publish changes',
  withdrawn: 'Publish again',
};

/** What publishing is called; while the desk does that, and nothing else, that it is on its way. */
export const sayPublish = (status: StoryStatus, underWay: string | undefined) =>
  underWay === 'publish' ? 'Publishing…' : (publishWords[status] ?? 'Publish');

const isTrouble = ({ kind }: SaveState) =>
  kind === 'failed' || kind === 'refused' || kind === 'collided' || kind === 'ended';

/**
 * What is read out: trouble as soon as it is so, and once. A new try is no news, nor is that it failed like the one before;
 * only what is saved ends it.
 */
export function sayTrouble(before: string, state: SaveState, isKept: boolean): string {
  if (isTrouble(state)) return sayHow(state, isKept);
  return state.kind === 'saved' ? '' : before;
}

const failures: Record<Failure, string> = {
  offline: 'Offline',
  silent: 'The desk does not answer',
  'signed-out': 'Signed out, sign in again in another window',
};
const KEPT = 'kept on this device';
const NOT_KEPT = 'not kept, this device has no room. Leave this page open';

/** How the text stands, in a few words that are always there. */
export function sayHow(state: SaveState, isKept: boolean): string {
  switch (state.kind) {
    case 'saved':
      return `Saved ${state.at}`;
    case 'saving':
      return 'Saving';
    case 'unsaved':
      return 'Not saved yet';
    case 'refused':
      return `Not saved: ${Object.values(state.errors)[0] ?? 'something in the text is wrong.'}`;
    case 'failed':
      return `${failures[state.why]}: ${isKept ? KEPT : NOT_KEPT}`;
    case 'collided':
      return `Not saved: ${state.name} saved at ${state.at}, while you were writing. Both texts are kept.`;
    case 'ended':
      return state.why;
  }
}
