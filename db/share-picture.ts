import sharp from 'sharp';
import { plainPictureFile } from '#domain/picture.ts';
import type { ShareImage } from '#domain/share-image.ts';
import { cutAround } from './media-files.ts';
import { publicFiles } from './media-store.ts';

/** The part of a picture that a share image shows, as a JPEG of that size. */
export async function cutForShare(
  picture: NonNullable<ShareImage['picture']>,
  size: { width: number; height: number },
): Promise<Buffer> {
  const file = sharp(publicFiles.path(plainPictureFile(picture)));
  const { width, height } = await file.metadata();
  return file
    .extract(cutAround(picture, { width, height }, size))
    .resize(size)
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A messenger that is sent a larger one shows none. */
const MOST_BYTES = 290_000;
const qualities = [84, 70, 50];

/** A drawing as it is sent: small enough for every messenger. */
export async function shareJpeg(png: Buffer): Promise<Buffer> {
  let jpeg = png;
  for (const quality of qualities) {
    jpeg = await sharp(png).jpeg({ quality, progressive: true }).toBuffer();
    if (jpeg.length <= MOST_BYTES) break;
  }
  return jpeg;
}
