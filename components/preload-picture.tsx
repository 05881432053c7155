// Drawn once, as HTML: said while the page is put together, React may forget it (docs/decisions/0011-drawn-once.md).
'use client';

import { preload } from 'react-dom';

type Props = { href: string; set: string; sizes: string };

/** Asks for a picture from the head. AVIF only: a browser that does not know the type skips it and finds WebP in the page. */
export function PreloadPicture({ href, set, sizes }: Props) {
  preload(href, { as: 'image', type: 'image/avif', imageSrcSet: set, imageSizes: sizes, fetchPriority: 'high' });
  return null;
}
