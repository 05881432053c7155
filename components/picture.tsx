import { preload } from 'react-dom';
import { type Picture as Medium, picturePath, pictureSet } from '#domain/picture.ts';

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
  if (lead) preloadPicture(picture, sizes);
  const fallback = picture.widths.at(-1) ?? picture.width;
  return (
    <picture>
      <source type="image/avif" srcSet={pictureSet(picture, 'avif')} sizes={sizes} />
      <img
        src={picturePath(picture, fallback, 'webp')}
        srcSet={pictureSet(picture, 'webp')}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt ?? picture.alt}
        {...(lead ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  );
}

/** AVIF only: a browser that does not know the type skips the preload and finds WebP in the page. */
function preloadPicture(picture: Medium, sizes: string) {
  preload(picturePath(picture, picture.widths.at(-1) ?? picture.width, 'avif'), {
    as: 'image',
    type: 'image/avif',
    imageSrcSet: pictureSet(picture, 'avif'),
    imageSizes: sizes,
    fetchPriority: 'high',
  });
}
