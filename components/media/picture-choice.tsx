import { PictureWall, WallPick } from '#components/editor/picture-wall.tsx';
import type { ActionState } from '#domain/action-state.ts';
import type { WallPicture } from '#domain/wall-picture.ts';

type Props = {
  name: string;
  legend: string;
  /** What stands there without a picture. */
  none: string;
  state: ActionState;
  chosenId: number | null;
  pictures: WallPicture[];
  /** By which the pictures were looked for. */
  word: string;
  /** The form that looks for pictures: forms cannot hold each other. */
  findForm: string;
};

/** A picture of the library, or none. Which ones are shown, the address says. */
export function PictureChoice({ name, legend, none, state, chosenId, pictures, word, findForm }: Props) {
  const chosen = state.values?.[name] ?? String(chosenId ?? '');
  return (
    <>
      {state.errors?.[name] && <p className="error">{state.errors[name]}</p>}
      <fieldset className="stack" key={chosen}>
        <legend className="sr">{legend}</legend>
        <label className="check">
          <input type="radio" name={name} value="" defaultChecked={chosen === ''} />
          <span>{none}</span>
        </label>
        <details className="more" open={Boolean(word || chosen) || undefined}>
          <summary>A picture of the library</summary>
          <span className="row">
            <label className="sr" htmlFor="picture">
              Find a picture
            </label>
            <input
              className="input input--short"
              id="picture"
              name="picture"
              form={findForm}
              type="search"
              defaultValue={word}
              placeholder="A word"
            />
            <button className="button button--small" type="submit" form={findForm}>
              Find
            </button>
            <span className="meta">Save first: it loads the page anew.</span>
          </span>
          <PictureWall
            label={word ? `Pictures with “${word}”` : 'Pictures, newest first'}
            pictures={pictures}
            under={(picture) => (
              <WallPick picture={picture} name={name} defaultChecked={String(picture.id) === chosen} />
            )}
          />
        </details>
      </fieldset>
    </>
  );
}
