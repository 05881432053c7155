import type { FileKind } from './image-kind.ts';

/** A film still of 60 megapixels as JPEG has some 30 MB. */
export const UPLOAD_MAX_BYTES = 40_000_000;

/** What the largest cameras give. To open it takes 180 MB, one picture at a time. */
export const UPLOAD_MAX_PIXELS = 60_000_000;

/** The longest side that a WebP can have. */
export const UPLOAD_MAX_SIDE = 16_383;

/** A form without JavaScript sends all its files in one piece. */
export const UPLOAD_MAX_FILES = 20;
export const UPLOAD_MAX_TOTAL = 200_000_000;

/** Where files are sent to: the one address whose body the server in front puts on the disk. */
export const uploadPath = '/desk/media/upload';

/** What a file picker offers. */
export const uploadTypes = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** Why a file is not taken, each with a sentence for whoever sent it. */
export const uploadRefusals = {
  empty: 'There is nothing in this file.',
  large: `It is larger than ${megabytes(UPLOAD_MAX_BYTES)}. The limit keeps a small server at work.`,
  pixels: `It has more than ${UPLOAD_MAX_PIXELS / 1_000_000} megapixels once it is opened. Make it smaller and send it again.`,
  long: `One side is longer than ${UPLOAD_MAX_SIDE.toLocaleString('en-GB')} pixels. Cut it and send it again.`,
  broken: 'It cannot be opened to its end: the file is damaged, or was cut off on its way.',
  svg: 'This is an SVG, which can hold scripts. Save it as PNG or WebP and send it again.',
  heic: 'This is a HEIC file, which most browsers cannot show. Save it as JPEG, PNG or WebP and send it again.',
  tiff: 'This is a TIFF, which browsers cannot show. Save it as JPEG, PNG or WebP and send it again.',
  bmp: 'This is a BMP. Save it as PNG or WebP and send it again.',
  pdf: 'This is a PDF and not a picture.',
  page: 'This is a web page and not a picture.',
  unknown: 'This is not a picture, whatever its name says. JPEG, PNG, WebP, AVIF and GIF are.',
  taken: 'This picture is in the library already. Use that one, or send another.',
} as const;
export type UploadRefusal = keyof typeof uploadRefusals;

export const isUploadRefusal = (text: string): text is UploadRefusal => Object.hasOwn(uploadRefusals, text);

/** Why a file of a kind that we do not take is refused. */
export const refusalOfKind = (kind: FileKind): UploadRefusal => (isUploadRefusal(kind) ? kind : 'unknown');

/** Why a picture of this size is refused before anything of it is opened. */
export function refusalOfSize({ width, height }: { width: number; height: number }): UploadRefusal | undefined {
  if (width * height > UPLOAD_MAX_PIXELS) return 'pixels';
  return Math.max(width, height) > UPLOAD_MAX_SIDE ? 'long' : undefined;
}

/** The name as it is shown and found: the last part of whatever path a browser gave. */
export function fileName(given: string): string {
  const name = given
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, FILE_NAME_MAX);
  return name || 'picture';
}
export const FILE_NAME_MAX = 120;

/** A file that the server in front has put on the disk, in the order in which the form named it. */
export type ReceivedFile = { name: string; path: string; tooLarge: boolean };

/** What a form with files brought. */
export type ReceivedUpload = { fields: Record<string, string>; files: ReceivedFile[] };
