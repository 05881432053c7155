import { PictureWall } from '#components/editor/picture-wall.tsx';
import type { ActionState } from '#domain/action-state.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { Chapter } from './chapter.tsx';

type Props = { state: ActionState; logoId: number | null; pictures: WallPicture[]; word: string };

/** The form that looks for pictures stands beside the one that is saved: forms cannot hold each other. */
const FIND_LOGO = 'find-logo';

export const FindLogo = () => <form id={FIND_LOGO} action="/desk/settings#logo" />;

/** A picture of the library in place of the name. Which ones are shown, the address says. */
export function LogoField({ state, logoId, pictures, word }: Props) {
  const chosen = state.values?.logoId ?? String(logoId ?? '');
  return (
    <Chapter id="logo" title="Logo" aside="In place of the name, which stays its text">
      {state.errors?.logoId && <p className="error">{state.errors.logoId}</p>}
      <fieldset className="stack" key={chosen}>
        <legend className="sr">Logo</legend>
        <label className="check">
          <input type="radio" name="logoId" value="" defaultChecked={chosen === ''} />
          <span>The name, in letters</span>
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
              form={FIND_LOGO}
              type="search"
              defaultValue={word}
              placeholder="A word"
            />
            <button className="button button--small" type="submit" form={FIND_LOGO}>
              Find
            </button>
            <span className="meta">Save first: it loads the page anew.</span>
          </span>
          <PictureWall
            label={word ? `Pictures with “${word}”` : 'Pictures, newest first'}
            pictures={pictures}
            under={(picture) => (
              <label className="wall__pick">
                <input type="radio" name="logoId" value={picture.id} defaultChecked={String(picture.id) === chosen} />
                <span>{picture.name}</span>
              </label>
            )}
          />
        </details>
      </fieldset>
    </Chapter>
  );
}
