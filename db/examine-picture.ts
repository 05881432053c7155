import { open, stat } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { fileKind, HEAD_BYTES, isPictureKind, type PictureKind } from '#domain/image-kind.ts';
import { creditsIn, type PictureCredits } from '#domain/picture-credits.ts';
import { type ReceivedFile, refusalOfKind, refusalOfSize, type UploadRefusal } from '#domain/upload.ts';
import { BrokenPictureError, type MediaFiles, makePlainFiles } from './media-files.ts';

export type Examined =
  | { why: UploadRefusal }
  | { files: MediaFiles; kind: PictureKind; bytes: number; credits: PictureCredits };

/** What a file that was sent is. Only what passes every question about its size is opened. */
export async function examinePicture({ path, tooLarge }: ReceivedFile): Promise<Examined> {
  if (tooLarge) return { why: 'large' };
  const { size: bytes } = await stat(path);
  if (bytes === 0) return { why: 'empty' };
  const kind = fileKind(await headOf(path));
  if (!isPictureKind(kind)) return { why: refusalOfKind(kind) };
  const described = await metadataOf(path);
  if (!described || !isAs(described, kind)) return { why: 'broken' };
  const why = refusalOfSize(described);
  if (why) return { why };
  const files = await alone(() => makePlainFiles(path)).catch(asBroken);
  if (!files) return { why: 'broken' };
  return { files, kind, bytes, credits: creditsIn(described) };
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The head of the picture; nothing of it is decoded, so it may claim any size. Undefined when it has none. */
const metadataOf = (path: string): Promise<Metadata | undefined> =>
  sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);

/** The library opens what it finds; it must be what the first bytes said. AVIF is a codec in a container of several. */
const isAs = ({ format, compression }: Metadata, kind: PictureKind) =>
  kind === 'avif' ? format === 'heif' && compression === 'av1' : format === kind;

let last: Promise<unknown> = Promise.resolve();

/** One at a time: several of the largest pictures at once are more memory than a small server has. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

function asBroken(cause: unknown): undefined {
  if (!(cause instanceof BrokenPictureError)) throw cause;
}
