'use client';

import { useState } from 'react';
import { Status } from '#components/desk/status.tsx';
import { inWords } from '#components/desk/story-words.ts';
import { storyPath } from '#domain/story.ts';
import type { SaveState } from './autosave.ts';
import type { Draft, EditorPaths, May } from './draft.ts';
import { sayHow, sayPublish, sayTrouble } from './press-words.ts';

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
  /** The step that the desk is taking. */
  underWay: string | undefined;
  showBoth: () => void;
};

/** The bar over the editor: how the text stands, and what can be done with it. */
export function Press({ story, state, isKept, words, revision, paths, may, submits, underWay, showBoth }: Props) {
  const [trouble, setTrouble] = useState('');
  const heard = sayTrouble(trouble, state, isKept);
  if (heard !== trouble) setTrouble(heard);
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
            <button
              className="button button--small button--main"
              type="submit"
              name="next"
              value="submit"
              aria-busy={underWay === 'submit' || undefined}
            >
              Submit to an editor
            </button>
          )}
          {may.publish && (
            <button
              className="button button--small button--main"
              type="submit"
              name="next"
              value="publish"
              aria-busy={underWay === 'publish' || undefined}
            >
              {sayPublish(story.status, underWay)}
            </button>
          )}
        </div>
        <p className="sr" role="status">
          {heard}
        </p>
      </div>
    </section>
  );
}
