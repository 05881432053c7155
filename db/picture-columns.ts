import type { Picture } from '#domain/picture.ts';
import { media } from './schema.ts';

/** What every query that shows a picture selects of it; `null` as a whole where a left join finds none. */
export const pictureColumns = {
  id: media.id,
  stem: media.stem,
  width: media.width,
  height: media.height,
  widths: media.widths,
  alt: media.alt,
  focusX: media.focusX,
  focusY: media.focusY,
} satisfies Record<keyof Picture, unknown>;
