import { ImageResponse } from 'next/og.js';
import { cutForShare, shareJpeg } from '#db/share-picture.ts';
import { SHARE_SIZE, type ShareImage } from '#domain/share-image.ts';
import { drawing, pictureSizes } from './drawing.ts';
import { faces } from './faces.ts';

/** Draws a share image whose words our type can set. */
export async function draw(image: ShareImage): Promise<Buffer> {
  const cut = image.picture && (await cutForShare(image.picture, pictureSizes[image.lies]));
  const src = cut && `data:image/jpeg;base64,${cut.toString('base64')}`;
  const drawn = new ImageResponse(drawing(image, src), { ...SHARE_SIZE, fonts: await faces() });
  return shareJpeg(Buffer.from(await drawn.arrayBuffer()));
}
