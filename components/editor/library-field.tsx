'use client';

import { type ReactNode, useState } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { FindPicture } from './find-picture.tsx';
import { PictureWall, WallPick } from './picture-wall.tsx';
import { Side } from './side.tsx';
import { usePictures } from './use-pictures.ts';

type Props = {
  name: string;
  title: string;
  legend: string;
  /** Of the choice without a picture. */
  none: string;
  /** Of what opens the pictures: when one is chosen, and when none is. */
  more: [string, string];
  state: ActionState;
  standing: WallPicture | null;
  wall: WallPicture[];
  /** What was looked for without JavaScript. */
  word: string;
  /** Where pictures are looked for. */
  path: string;
  /** What is said of it while the part is closed. */
  said: (picture: WallPicture) => string;
  children: (picture: WallPicture) => ReactNode;
};

/** A picture of the library in the column beside a form, or none. */
export function LibraryField(props: Props) {
  const { name, title, legend, none, more, state, standing, wall, word, path, said, children } = props;
  const { pictures, look } = usePictures(path, wall);
  const [chosen, setChosen] = useState(standing);
  const shown = chosen && !pictures.some(({ id }) => id === chosen.id) ? [chosen, ...pictures] : pictures;
  return (
    <Side id={name} title={title} said={chosen ? said(chosen) : 'None yet'}>
      {chosen && children(chosen)}
      {state.errors?.[name] && <p className="error">{state.errors[name]}</p>}
      <details className="more" open={Boolean(word) || undefined}>
        <summary>{chosen ? more[0] : more[1]}</summary>
        <fieldset className="stack">
          <legend className="sr">{legend}</legend>
          <FindPicture id="findPicture" word={word} look={look} />
          <label className="check">
            <input type="radio" name={name} value="" checked={!chosen} onChange={() => setChosen(null)} />
            <span>{none}</span>
          </label>
          <PictureWall
            label="Pictures, newest first"
            pictures={shown}
            under={(picture) => (
              <WallPick
                picture={picture}
                name={name}
                checked={picture.id === chosen?.id}
                onChange={() => setChosen(picture)}
              />
            )}
          />
        </fieldset>
      </details>
    </Side>
  );
}
