'use client';

import { Status } from '#components/desk/status.tsx';
import { inWords } from '#components/desk/story-words.ts';
import { type StoryStatus, storyPath } from '#domain/story.ts';
import type { Failure, SaveState } from './autosave.ts';
import type { Draft, EditorPaths, May } from './draft.ts';

type Props = {
  story: Draft['story'];
  state: SaveState;
  /** Whether what is not saved would outlive this page. */
  isKept: boolean;
  words: number;
  /** What came of the last save by hand. */
  revision: string;
  paths: EditorPaths;
  may: May;
  /** Whether handing it to an editor is what comes next. */
  submits: boolean;
  pending: boolean;
  showBoth: () => void;
};

/** The bar over the editor: how the text stands, and what can be done with it. */
export function Press({ story, state, isKept, words, revision, paths, may, submits, pending, showBoth }: Props) {
  const live = story.status === 'published';
  return (
    <section className="press" aria-label="State of this story">
      <div className="page">
        <p className="saved">
          <Status status={story.status} />
          <span data-save={state.kind}>{sayHow(state, isKept)}</span>
          {live && state.kind === 'saved' && state.hasChanges && <span>Edits not live</span>}
          <span className="meta">Working copy, {inWords(words)}</span>
          <span role="status">{revision}</span>
        </p>
        <div className="row">
          {state.kind === 'collided' && (
            <button className="button button--small button--firm" type="button" onClick={showBoth}>
              See both texts
            </button>
          )}
          <button className="button button--small" type="submit" name="next" value="save">
            Save
          </button>
          <button className="button button--small" type="submit" name="next" value="preview">
            Preview
          </button>
          {live && story.slug && (
            <a className="button button--small" href={storyPath({ area: story.area, slug: story.slug })}>
              See it live
            </a>
          )}
          {live && may.publish && (
            <a className="button button--small" href={paths.withdraw}>
              Withdraw
            </a>
          )}
          {submits && (
            <button className="button button--small button--main" type="submit" name="next" value="submit">
              Submit to an editor
            </button>
          )}
          {may.publish && (
            <button
              className="button button--small button--main"
              type="submit"
              name="next"
              value="publish"
              aria-busy={pending || undefined}
            >
              {pending ? 'Publishing…' : (publishWords[story.status] ?? 'Publish')}
            </button>
          )}
        </div>
        <p className="sr" role="status">
          {isTrouble(state) ? sayHow(state, isKept) : ''}
        </p>
      </div>
    </section>
  );
}

const publishWords: Partial<Record<StoryStatus, string>> = {
  scheduled: 'Publish now',
  published: 'Publish changes',
  withdrawn: 'Publish again',
};

/** Read out as soon as it is so. */
const isTrouble = ({ kind }: SaveState) =>
  kind === 'failed' || kind === 'refused' || kind === 'collided' || kind === 'ended';
const failures: Record<Failure, string> = {
  offline: 'Offline',
  silent: 'The desk does not answer',
  'signed-out': 'Signed out, sign in again in another window',
};
const KEPT = 'kept on this device';
const NOT_KEPT = 'not kept, this device has no room. Leave this page open';

/** How the text stands, in a few words that are always there. */
function sayHow(state: SaveState, isKept: boolean): string {
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
