'use client';

import { useState } from 'react';
import { FindPicture } from '#components/editor/find-picture.tsx';
import { PictureWall, Thumb } from '#components/editor/picture-wall.tsx';
import { Side } from '#components/editor/side.tsx';
import { usePictures } from '#components/editor/use-pictures.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import type { WorkChoices } from './work-draft.ts';

type Props = { state: ActionState; poster: WallPicture | null; choices: WorkChoices; path: string };

/** The poster, from the pictures that we have. */
export function PosterField({ state, poster: standing, choices, path }: Props) {
  const { pictures, look } = usePictures(path, choices.wall);
  const [poster, setPoster] = useState(standing);
  const shown = poster && !pictures.some(({ id }) => id === poster.id) ? [poster, ...pictures] : pictures;
  return (
    <Side id="posterId" title="Poster" said={poster ? poster.name : 'None yet'}>
      {poster && (
        <div className="onesheet">
          <Thumb picture={poster} />
        </div>
      )}
      {state.errors?.posterId && <p className="error">{state.errors.posterId}</p>}
      <details className="more" open={Boolean(choices.found.picture) || undefined}>
        <summary>{poster ? 'Another poster' : 'Choose a poster'}</summary>
        <fieldset className="stack">
          <legend className="sr">Poster</legend>
          <FindPicture id="findPicture" word={choices.found.picture} look={look} />
          <label className="check">
            <input type="radio" name="posterId" value="" checked={!poster} onChange={() => setPoster(null)} />
            <span>No poster</span>
          </label>
          <PictureWall
            label="Pictures, newest first"
            pictures={shown}
            under={(picture) => (
              <label className="wall__pick">
                <input
                  type="radio"
                  name="posterId"
                  value={picture.id}
                  checked={picture.id === poster?.id}
                  onChange={() => setPoster(picture)}
                />
                <span>{picture.name}</span>
              </label>
            )}
          />
        </fieldset>
      </details>
    </Side>
  );
}
