import { rm } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { changeBetween, type Facts, isNoChange } from '#domain/audit.ts';
import { CENTRE } from '#domain/focal-point.ts';
import { isUsed, type PictureFile, type PictureUses } from '#domain/library-picture.ts';
import { canEditMedia } from '#domain/permissions.ts';
import type { PictureWords } from '#domain/picture-form.ts';
import type { ReceivedFile, UploadRefusal } from '#domain/upload.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { originalName } from './add-picture.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { isReferenced, isUniqueViolation } from './errors.ts';
import { examinePicture } from './examine-picture.ts';
import { cutShare } from './media-files.ts';
import { originals, publicFiles } from './media-store.ts';
import { pictureAct } from './picture-act.ts';
import { findPictureFile, findPictureUses, housesWith } from './picture-file.ts';
import { queuePicture } from './picture-jobs.ts';
import { media } from './schema.ts';

type Unseen = { outcome: 'unseen' };

async function editable(id: number, viewer: AccountViewer): Promise<PictureFile | undefined> {
  const picture = await findPictureFile(id);
  return picture && canEditMedia(viewer, picture) ? picture : undefined;
}

/** Changes what is said of a picture, and where it is cut. */
export async function describeMedia(
  id: number,
  words: PictureWords,
  viewer: AccountViewer,
  now: Date,
): Promise<{ outcome: 'saved' } | Unseen> {
  const picture = await editable(id, viewer);
  if (!picture) return { outcome: 'unseen' };
  // The file first: a page must never name one that is not there.
  await cutShare(picture, words);
  await transaction(async (tx) => {
    await tx.update(media).set(words).where(eq(media.id, id));
    const change = changeBetween(factsOf(picture), factsOf(words));
    if (!isNoChange(change))
      await writeDown(tx, viewer, { ...pictureAct('picture-described', picture), ...change }, now);
  });
  return { outcome: 'saved' };
}

const factsOf = ({
  name,
  alt,
  decorative,
  caption,
  credit,
  copyright,
  rights,
  focusX,
  focusY,
}: PictureWords): Facts => ({
  ...{ name, alt, decorative, caption, credit, copyright, rights, focusX, focusY },
});

export type Replaced = { outcome: 'replaced'; id: number } | { outcome: 'refused'; why: UploadRefusal } | Unseen;

/** Puts another file in the place of a picture, wherever it is used. What was said of it stays; its focal point goes. */
export async function replacePicture(
  id: number,
  file: ReceivedFile,
  viewer: AccountViewer,
  now: Date,
): Promise<Replaced> {
  try {
    const before = await editable(id, viewer);
    if (!before) return { outcome: 'unseen' };
    const examined = await examinePicture(file);
    if ('why' in examined) return { outcome: 'refused', why: examined.why };
    const { stem, width, height } = examined.files;
    if (stem === before.stem) return { outcome: 'replaced', id };
    await transaction(async (tx) => {
      const original = originalName(examined);
      const { bytes } = examined;
      await tx
        .update(media)
        .set({ stem, width, height, widths: [], original, bytes, ...CENTRE })
        .where(eq(media.id, id));
      originals.take(original, file.path);
      await queuePicture(tx, id, now);
      const change = { before: { file: before.stem }, after: { file: stem } };
      await writeDown(tx, viewer, { ...pictureAct('picture-replaced', before), ...change }, now);
    });
    await removeFiles(before.stem);
    return { outcome: 'replaced', id };
  } catch (cause) {
    if (isUniqueViolation(cause)) return { outcome: 'refused', why: 'taken' };
    throw cause;
  } finally {
    await rm(file.path, { force: true });
  }
}

export type Removed = { outcome: 'removed' } | { outcome: 'used'; where: PictureUses } | Unseen;

/** Something that is no story and no work shows it: a guest, or the house itself. */
const ELSEWHERE: PictureUses = { uses: [], unseen: 1 };

/** Removes a picture that nothing shows, and its files. */
export async function removePicture(id: number, viewer: AccountViewer, now: Date): Promise<Removed> {
  const picture = await editable(id, viewer);
  if (!picture) return { outcome: 'unseen' };
  const where = await transaction(async (tx) => {
    const found = await findPictureUses(id, viewer);
    if (isUsed(found)) return found;
    if ((await housesWith(id)).length > 0) return ELSEWHERE;
    await tx.delete(media).where(eq(media.id, id));
    const before = { file: picture.stem, alt: picture.alt };
    const act = { ...pictureAct('picture-removed', picture), path: '' };
    await writeDown(tx, viewer, { ...act, before, after: { file: null, alt: null } }, now);
    return found;
  }).catch((cause): PictureUses => {
    if (isReferenced(cause)) return ELSEWHERE;
    throw cause;
  });
  if (isUsed(where)) return { outcome: 'used', where };
  await removeFiles(picture.stem);
  return { outcome: 'removed' };
}

/** In the queue of writes, and not when the same file has come in again meanwhile. */
async function removeFiles(stem: string) {
  await transaction(async (tx) => {
    const [again] = await tx.select({ id: media.id }).from(media).where(eq(media.stem, stem)).limit(1);
    if (again) return;
    await publicFiles.removeAll(stem);
    await originals.removeAll(stem);
  });
}

/** Another try for a picture whose sizes could not be cut. */
export async function retryPicture(
  id: number,
  viewer: AccountViewer,
  now: Date,
): Promise<{ outcome: 'queued' } | Unseen> {
  const picture = await editable(id, viewer);
  if (picture?.state !== 'failed') return { outcome: 'unseen' };
  await transaction((tx) => queuePicture(tx, id, now));
  return { outcome: 'queued' };
}
