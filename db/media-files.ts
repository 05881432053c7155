import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { settings } from './settings.ts';

/** What the row of a picture has to know about its files. */
export type MediaFiles = { stem: string; width: number; height: number; widths: number[] };

/** From a card on a phone to the widest lead on a screen of high density; narrower originals are never enlarged. */
const LADDER = [240, 480, 800, 1200, 1600];

/** A picture of more than 100 megapixels takes more memory to open than a small server has. */
const MOST_PIXELS = 100_000_000;

/**
 * Measured over the demo's 26 pictures (110 files of each format) on two cores: AVIF at effort 1 takes 4.5 s, at the
 * default effort of 4 more than 73 s, for files 4 % smaller.
 */
const avif = { quality: 45, effort: 1 };

/** For the few that cannot show AVIF; half the time of the default effort, for files 7 % larger. */
const webp = { quality: 68, effort: 1 };

/** The size that networks show a shared link's picture in. */
const SHARE = { width: 1200, height: 630 };
const shareJpeg = { quality: 78 };

export const mediaFolder = () => join(settings().MARQUEE_DATA, 'media');

/** Names the files of a picture and says which widths it gets, without making them. @throws when it is no picture */
export async function describePicture(original: Buffer): Promise<MediaFiles> {
  const { autoOrient } = await open(original).metadata();
  const width = Math.min(autoOrient.width, LADDER.at(-1) ?? autoOrient.width);
  const height = Math.round((autoOrient.height * width) / autoOrient.width);
  const stem = createHash('sha256').update(original).digest('hex').slice(0, 16);
  return { stem, width, height, widths: [...LADDER.filter((step) => step < width), width] };
}

/**
 * Makes `<stem>-<width>.avif`, `.webp` for each width, and `<stem>-og.jpg` for share cards. Files that stand already are
 * left alone, so that an interrupted run goes on where it stopped. What the camera wrote into the original (place, time)
 * is in none of them.
 */
export async function makeMediaFiles(original: Buffer): Promise<MediaFiles> {
  const files = await describePicture(original);
  mkdirSync(mediaFolder(), { recursive: true });
  const picture = await drawOnce(original, files.width);
  const file = (name: string) => join(mediaFolder(), `${files.stem}-${name}`);
  await Promise.all([
    ...files.widths.map((width) => writeOnce(file(`${width}.avif`), () => picture().resize({ width }).avif(avif))),
    ...files.widths.map((width) => writeOnce(file(`${width}.webp`), () => picture().resize({ width }).webp(webp))),
    writeOnce(file('og.jpg'), () => picture().resize(SHARE).jpeg(shareJpeg)),
  ]);
  return files;
}

const open = (original: Buffer) => sharp(original, { limitInputPixels: MOST_PIXELS });

/** Decodes once and shrinks to what readers get at most: a dozen copies of a large original would not fit in memory. */
async function drawOnce(original: Buffer, width: number): Promise<() => Sharp> {
  const drawn = open(original).autoOrient().resize({ width }).raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  return () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/** Under another name first: a file with its final name is whole, whatever happens meanwhile. */
async function writeOnce(path: string, draw: () => Sharp) {
  if (existsSync(path)) return;
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.part`;
  await draw().toFile(unfinished);
  renameSync(unfinished, path);
}
