import { LibraryField } from '#components/editor/library-field.tsx';
import { Thumb } from '#components/editor/picture-wall.tsx';
import type { ActionState } from '#domain/action-state.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import type { WorkChoices } from './work-draft.ts';

type Props = { state: ActionState; poster: WallPicture | null; choices: WorkChoices; path: string };

/** The poster, from the pictures that we have. */
export const PosterField = ({ state, poster, choices, path }: Props) => (
  <LibraryField
    name="posterId"
    title="Poster"
    legend="Poster"
    none="No poster"
    more={['Another poster', 'Choose a poster']}
    state={state}
    standing={poster}
    wall={choices.wall}
    word={choices.found.picture}
    path={path}
    said={({ name }) => name}
  >
    {(picture) => (
      <div className="onesheet">
        <Thumb picture={picture} />
      </div>
    )}
  </LibraryField>
);
