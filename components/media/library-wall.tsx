import { Picture } from '#components/picture.tsx';
import type { LibraryPicture } from '#domain/library-picture.ts';
import { type MediaOrder, picturePagePath } from '#domain/media-filter.ts';
import { isDescribed } from '#domain/wall-picture.ts';
import { mediaOrderNames, stateNames, usedWords } from './media-words.ts';

/** The pictures of the library in rows of one height, each in the screen's shape that is nearest to its own. */
export function LibraryWall({
  pictures,
  order = 'newest',
}: {
  pictures: LibraryPicture[];
  order?: MediaOrder | undefined;
}) {
  return (
    <ul className="wall gap" aria-label={`Pictures, ${mediaOrderNames[order].toLowerCase()}`}>
      {pictures.map((picture) => (
        <li key={picture.id} data-shape={shapeOf(picture)}>
          <Picture picture={picture} sizes="20rem" alt="" />
          <a href={picturePagePath(picture.id)}>{picture.name}</a>
          <Said picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function Said({ picture }: { picture: LibraryPicture }) {
  if (picture.state === 'failed') return <span className="lacks">{stateNames.failed}</span>;
  if (picture.state) return <span className="meta">{stateNames[picture.state]}</span>;
  if (!isDescribed(picture)) return <span className="lacks">Not described</span>;
  return <span className="meta">{usedWords(picture)}</span>;
}

const shapes = { onesheet: 0.6667, square: 1, academy: 1.375, flat: 1.85, scope: 2.39 };

function shapeOf({ width, height }: LibraryPicture): string {
  const far = (ratio: number) => Math.abs(Math.log(width / height / ratio));
  const [nearest] = Object.entries(shapes).toSorted(([, a], [, b]) => far(a) - far(b));
  return nearest?.[0] ?? 'flat';
}
