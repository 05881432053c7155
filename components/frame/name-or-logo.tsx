import { picturePath } from '#domain/picture.ts';
import type { Publication } from '#domain/publication.ts';

/** Wide enough for the front page on a sharp screen. */
const SHARP = 640;

/** The name of the publication, as its logo where it has one. */
export function NameOrLogo({ publication: { name, logo } }: { publication: Pick<Publication, 'name' | 'logo'> }) {
  if (!logo) return name;
  const width = logo.widths.find((one) => one >= SHARP) ?? logo.widths.at(-1) ?? logo.width;
  return (
    <picture>
      <source type="image/avif" srcSet={picturePath(logo, width, 'avif')} />
      <img src={picturePath(logo, width, 'webp')} width={logo.width} height={logo.height} alt={name} />
    </picture>
  );
}
