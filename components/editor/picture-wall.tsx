import type { ComponentProps, ReactNode } from 'react';
import { Picture } from '#components/picture.tsx';
import type { Picture as Medium } from '#domain/picture.ts';
import type { WallPicture } from '#domain/wall-picture.ts';

type Props = { label: string; pictures: WallPicture[]; under: (picture: WallPicture) => ReactNode };

/** Pictures to choose from, in rows of one height; what makes the choice stands under each. */
export function PictureWall({ label, pictures, under }: Props) {
  return (
    <ul className="wall wall--small" aria-label={label}>
      {pictures.map((picture) => (
        <li key={picture.id} data-shape={picture.height > picture.width ? 'onesheet' : 'flat'}>
          <Thumb picture={picture} />
          {under(picture)}
        </li>
      ))}
    </ul>
  );
}

/** A picture small, beside its words. */
export const Thumb = ({ picture }: { picture: Medium }) => <Picture picture={picture} sizes="20rem" alt="" />;

/** What chooses a picture of the wall. */
export const WallPick = ({ picture, ...radio }: { picture: WallPicture } & ComponentProps<'input'>) => (
  <label className="wall__pick">
    <input type="radio" value={picture.id} {...radio} />
    <span>{picture.name}</span>
  </label>
);
