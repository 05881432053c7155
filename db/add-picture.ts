import { rm } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { canAddMedia } from '#domain/permissions.ts';
import { fileName, type ReceivedFile, type UploadRefusal } from '#domain/upload.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { type Examined, examinePicture } from './examine-picture.ts';
import { originals } from './media-store.ts';
import { pictureAct } from './picture-act.ts';
import { queuePicture } from './picture-jobs.ts';
import { media } from './schema.ts';

export type AddedPicture =
  | { outcome: 'added' | 'known'; id: number }
  | { outcome: 'refused'; why: UploadRefusal }
  | { outcome: 'unseen' };

/** Takes a file into the library. The same file twice is one picture, whoever sends it and under whatever name. */
export async function addPicture(file: ReceivedFile, viewer: AccountViewer, now: Date): Promise<AddedPicture> {
  try {
    if (!canAddMedia(viewer)) return { outcome: 'unseen' };
    const examined = await examinePicture(file);
    if ('why' in examined) return { outcome: 'refused', why: examined.why };
    return await store(file, examined, viewer, now);
  } finally {
    await rm(file.path, { force: true });
  }
}

export const originalName = ({ files, kind }: Exclude<Examined, { why: unknown }>) => `${files.stem}.${kind}`;

function store(
  { name, path }: ReceivedFile,
  examined: Exclude<Examined, { why: unknown }>,
  viewer: AccountViewer,
  now: Date,
): Promise<AddedPicture> {
  const { stem, width, height } = examined.files;
  return transaction(async (tx) => {
    const [added] = await tx
      .insert(media)
      .values({
        ...{ stem, width, height, widths: [], name: fileName(name), alt: '', ...examined.credits },
        ...{ original: originalName(examined), bytes: examined.bytes, addedBy: viewer.id, createdAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: media.id });
    if (!added) {
      const [known] = await tx.select({ id: media.id }).from(media).where(eq(media.stem, stem));
      if (!known) throw new Error(`The picture ${stem} is neither new nor known.`);
      return { outcome: 'known', id: known.id };
    }
    // In the queue of writes, so that the files of a picture that is just being removed do not go after this.
    originals.take(originalName(examined), path);
    await queuePicture(tx, added.id, now);
    const after = { width, height };
    await writeDown(
      tx,
      viewer,
      { ...pictureAct('picture-added', { id: added.id, name: fileName(name) }), before: {}, after },
      now,
    );
    return { outcome: 'added', id: added.id };
  });
}
