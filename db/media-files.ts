import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { CENTRE, type FocalPoint, isCentred } from '#domain/focal-point.ts';
import { plainPictureFile, shareFile } from '#domain/picture.ts';
import { SHARE_SIZE } from '#domain/share-image.ts';
import { UPLOAD_MAX_PIXELS } from '#domain/upload.ts';
import { publicFiles, unfinishedFile } from './media-store.ts';

/** What the row of a picture has to know about its files. */
export type MediaFiles = { stem: string; width: number; height: number; widths: number[] };

/** A file on the disk, or its bytes. */
export type Original = Buffer | string;

/** From a card on a phone to the widest lead on a screen of high density; narrower originals are never enlarged. */
const LADDER = [240, 480, 800, 1200, 1600];
const WIDEST = 1600;

/**
 * Measured over the demo's 26 pictures (110 files of each format) on two cores: AVIF at effort 1 takes 4.5 s, at the
 * default effort of 4 more than 73 s, for files 4 % smaller.
 */
const avif = { quality: 45, effort: 1 };

/** For the few that cannot show AVIF; half the time of the default effort, for files 7 % larger. */
const webp = { quality: 68, effort: 1 };

/** Until the others are cut, and for what knows nothing else. Transparent parts become paper. */
const plainJpeg = { quality: 80, progressive: true };
const PAPER = '#ffffff';

const shareJpeg = { quality: 78 };

/** A picture that takes longer to open was made to. */
const LONGEST_SECONDS = 60;

/** Names the files of a picture and says which widths it gets, without making them. @throws when it is no picture */
export async function describePicture(original: Original): Promise<MediaFiles> {
  const { autoOrient } = await open(original).metadata();
  const width = Math.min(autoOrient.width, WIDEST);
  const height = Math.max(1, Math.round((autoOrient.height * width) / autoOrient.width));
  return { stem: await stemOf(original), width, height, widths: widthsUpTo(width) };
}

export const widthsUpTo = (width: number) => [...LADDER.filter((step) => step < width), width];

async function stemOf(original: Original): Promise<string> {
  const hash = createHash('sha256');
  const chunks = typeof original === 'string' ? createReadStream(original) : [original];
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Makes `<stem>-<width>.avif`, `.webp` for each width, and the two JPEGs. Files that stand already are left alone, so
 * that an interrupted run goes on where it stopped. What the camera wrote into the original (place, time) is in none of
 * them. `goOn` is asked before each file.
 */
export async function makeMediaFiles(original: Original, goOn: () => boolean = () => true): Promise<MediaFiles> {
  const files = await describePicture(original);
  const picture = await drawOnce(original, files.width);
  await makePlain(files.stem, picture);
  for (const width of files.widths) {
    if (!goOn()) throw new InterruptedError('The work was stopped between two files.');
    await Promise.all([
      writeOnce(`${files.stem}-${width}.avif`, () => picture().resize({ width }).avif(avif)),
      writeOnce(`${files.stem}-${width}.webp`, () => picture().resize({ width }).webp(webp)),
    ]);
  }
  return files;
}

/** What is in the file, not what is around it, is at fault. */
export class BrokenPictureError extends Error {}

/** The server is stopping. What is made stays made. */
export class InterruptedError extends Error {}

/** The two JPEGs that stand in from the first moment. @throws when the picture cannot be opened to its end */
export async function makePlainFiles(original: Original): Promise<MediaFiles> {
  const files = await describePicture(original);
  await makePlain(files.stem, await drawOnce(original, files.width));
  return files;
}

async function makePlain(stem: string, picture: () => Sharp) {
  const flat = () => picture().flatten({ background: PAPER });
  await writeOnce(plainPictureFile({ stem }), () => flat().jpeg(plainJpeg));
  await writeOnce(shareFile({ stem, ...CENTRE }), () => flat().resize(SHARE_SIZE).jpeg(shareJpeg));
}

/** Cuts the picture of share cards around another point; the one around the middle came with the picture. */
export async function cutShare({ stem, width, height }: Omit<MediaFiles, 'widths'>, focus: FocalPoint) {
  if (isCentred(focus)) return;
  const plain = publicFiles.path(plainPictureFile({ stem }));
  const source = publicFiles.has(plainPictureFile({ stem })) ? plain : publicFiles.path(`${stem}-${width}.webp`);
  await writeOnce(shareFile({ stem, ...focus }), () =>
    sharp(source).extract(cutAround(focus, { width, height })).resize(SHARE_SIZE).jpeg(shareJpeg),
  );
}

type Size = { width: number; height: number };

/** The largest part of the picture in a shape, laid around the point as `object-position` lays it. */
export function cutAround({ focusX, focusY }: FocalPoint, { width, height }: Size, shape: Size = SHARE_SIZE) {
  const scale = Math.min(width / shape.width, height / shape.height);
  const cut = { width: Math.round(shape.width * scale), height: Math.round(shape.height * scale) };
  const left = Math.round(((width - cut.width) * focusX) / 100);
  const top = Math.round(((height - cut.height) * focusY) / 100);
  return { left, top, ...cut };
}

/** A file that was made to harm is slow to open or large when it is: both have an end. */
const open = (original: Original) =>
  sharp(original, { limitInputPixels: UPLOAD_MAX_PIXELS, sequentialRead: true }).timeout({ seconds: LONGEST_SECONDS });

/** Decodes once and shrinks to what readers get at most: a dozen copies of a large original would not fit in memory. */
async function drawOnce(original: Original, width: number): Promise<() => Sharp> {
  const drawn = open(original).autoOrient().resize({ width }).toColourspace('srgb').raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true }).catch((cause) => {
    throw new BrokenPictureError('The picture cannot be opened to its end.', { cause });
  });
  return () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/** Under another name first: a file with its final name is whole, whatever happens meanwhile. */
async function writeOnce(name: string, draw: () => Sharp) {
  if (publicFiles.has(name)) return;
  const unfinished = unfinishedFile(`${name}.${randomBytes(4).toString('hex')}`);
  await draw().toFile(unfinished);
  publicFiles.take(name, unfinished);
}
