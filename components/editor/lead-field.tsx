'use client';

import { useState } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import { picturePagePath } from '#domain/media-filter.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { isDescribed } from '#domain/wall-picture.ts';
import type { Choices, Draft, EditorPaths } from './draft.ts';
import { FindPicture } from './find-picture.tsx';
import { PictureWall, Thumb } from './picture-wall.tsx';
import { Side } from './side.tsx';
import { usePictures } from './use-pictures.ts';

type Props = { state: ActionState; draft: Draft; choices: Choices; paths: EditorPaths };

/** The picture at the head of the story, from those that we have. */
export function LeadField({ state, draft, choices, paths }: Props) {
  const { pictures, look } = usePictures(paths.findPictures, choices.wall);
  const [lead, setLead] = useState(draft.lead);
  const shown = lead && !pictures.some(({ id }) => id === lead.id) ? [lead, ...pictures] : pictures;
  return (
    <Side id="leadMediaId" title="Hero" said={lead ? (isDescribed(lead) ? lead.name : 'Not described') : 'None yet'}>
      {lead && <Shown picture={lead} />}
      {state.errors?.leadMediaId && <p className="error">{state.errors.leadMediaId}</p>}
      <details className="more" open={Boolean(choices.found.picture) || undefined}>
        <summary>{lead ? 'Another picture' : 'Choose a picture'}</summary>
        <fieldset className="stack">
          <legend className="sr">Picture at the head of the story</legend>
          <FindPicture id="findPicture" word={choices.found.picture} look={look} />
          <label className="check">
            <input type="radio" name="leadMediaId" value="" checked={!lead} onChange={() => setLead(null)} />
            <span>No picture</span>
          </label>
          <PictureWall
            label="Pictures, newest first"
            pictures={shown}
            under={(picture) => (
              <label className="wall__pick">
                <input
                  type="radio"
                  name="leadMediaId"
                  value={picture.id}
                  checked={picture.id === lead?.id}
                  onChange={() => setLead(picture)}
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

function Shown({ picture }: { picture: WallPicture }) {
  return (
    <>
      <div className="still">
        <Thumb picture={picture} />
      </div>
      <dl className="facts">
        <div>
          <dt>What is in the picture</dt>
          <dd>{picture.decorative ? 'Decoration' : picture.alt || 'Nobody has said yet'}</dd>
        </div>
        {picture.credit && (
          <div>
            <dt>Credit</dt>
            <dd>{picture.credit}</dd>
          </div>
        )}
      </dl>
      <a href={picturePagePath(picture.id)}>{isDescribed(picture) ? 'Open it in the library' : 'Describe it'}</a>
    </>
  );
}
