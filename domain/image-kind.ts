/** What a file is by its first bytes. Neither its name nor what a browser says of it proves anything. */

/** Formats that we take. */
export const pictureKinds = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** The others are known well enough to say what they are while they are refused. */
export type FileKind = PictureKind | 'svg' | 'heic' | 'tiff' | 'bmp' | 'pdf' | 'page' | 'unknown';

/** Enough to tell them apart. */
export const HEAD_BYTES = 256;

const starts: [FileKind, ...string[]][] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF87a', 'GIF89a'],
  ['tiff', 'II*\0', 'MM\0*', 'II+\0', 'MM\0+'],
  ['bmp', 'BM'],
  ['pdf', '%PDF-'],
];

export function fileKind(head: Uint8Array): FileKind {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'webp';
  if (text.startsWith('ftyp', 4)) return boxed(text);
  const start = starts.find(([, ...begins]) => begins.some((begin) => text.startsWith(begin)));
  return (
    start?.[0] ??
    written(
      text
        .replace(/^\xef\xbb\xbf/, '')
        .trimStart()
        .toLowerCase(),
    )
  );
}

/** AVIF and HEIC are one container; its brands say which codec is in it. */
function boxed(text: string): FileKind {
  const brands = text.slice(8, text.charCodeAt(3) || 32);
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei|hev|mif1|msf1/.test(brands) ? 'heic' : 'unknown';
}

/** A text that a browser would take for something. */
function written(text: string): FileKind {
  if (/^<(?:!doctype html|html|head|body|script)/.test(text)) return 'page';
  return /^<(?:\?xml|!--|!doctype svg|svg)/.test(text) ? 'svg' : 'unknown';
}

export const isPictureKind = (kind: FileKind): kind is PictureKind => pictureKinds.some((known) => known === kind);
