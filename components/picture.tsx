import { isCentred } from '#domain/focal-point.ts';
import { type Picture as Medium, picturePath, pictureSet, plainPicturePath } from '#domain/picture.ts';
import { PreloadPicture } from './preload-picture.tsx';

type Props = {
  picture: Medium;
  /** How wide it is shown, in the words of the `sizes` attribute. */
  sizes: string;
  /** Overrides the picture's own words; empty where a headline beside it says what it is of. */
  alt?: string;
  /** The lead of the page: asked for at once, and preloaded from the head. */
  lead?: boolean;
};

/** One picture in the formats and widths that stand ready. Its shape comes from the frame around it. */
export function Picture({ picture, sizes, alt, lead }: Props) {
  const widest = picture.widths.at(-1);
  const words = alt ?? picture.alt;
  const image = {
    width: picture.width,
    height: picture.height,
    ...cutAround(picture),
    ...(lead ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy', decoding: 'async' } as const)),
  };
  if (widest === undefined) {
    return (
      <picture>
        <img src={plainPicturePath(picture)} alt={words} {...image} />
      </picture>
    );
  }
  const avif = pictureSet(picture, 'avif');
  return (
    <picture>
      {lead && <PreloadPicture href={picturePath(picture, widest, 'avif')} set={avif} sizes={sizes} />}
      <source type="image/avif" srcSet={avif} sizes={sizes} />
      <img
        src={picturePath(picture, widest, 'webp')}
        srcSet={pictureSet(picture, 'webp')}
        sizes={sizes}
        alt={words}
        {...image}
      />
    </picture>
  );
}

/** Where the frame cuts: attributes with a rule each in pictures.css. In the middle, which needs none, unless it was chosen. */
export const cutAround = (picture: Pick<Medium, 'focusX' | 'focusY'>) =>
  isCentred(picture) ? {} : { 'data-x': picture.focusX, 'data-y': picture.focusY };
