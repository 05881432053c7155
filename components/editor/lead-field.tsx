import type { ActionState } from '#domain/action-state.ts';
import { picturePagePath } from '#domain/media-filter.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { isDescribed } from '#domain/wall-picture.ts';
import type { Choices, Draft, EditorPaths } from './draft.ts';
import { LibraryField } from './library-field.tsx';
import { Thumb } from './picture-wall.tsx';

type Props = { state: ActionState; draft: Draft; choices: Choices; paths: EditorPaths };

/** The picture at the head of the story, from those that we have. */
export const LeadField = ({ state, draft, choices, paths }: Props) => (
  <LibraryField
    name="leadMediaId"
    title="Hero"
    legend="Picture at the head of the story"
    none="No picture"
    more={['Another picture', 'Choose a picture']}
    state={state}
    standing={draft.lead}
    wall={choices.wall}
    word={choices.found.picture}
    path={paths.findPictures}
    said={(picture) => (isDescribed(picture) ? picture.name : 'Not described')}
  >
    {(picture) => <Shown picture={picture} />}
  </LibraryField>
);

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
