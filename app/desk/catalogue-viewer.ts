import { notFound, permanentRedirect } from 'next/navigation';
import { mergedInto, personMergedInto } from '#db/former-works.ts';
import { deskPersonPath, deskWorkPath } from '#domain/catalogue-paths.ts';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { deskViewer } from './desk-viewer.ts';

/** Whoever may work in this part of the catalogue. For everybody else it is not there. */
export async function catalogueViewer(permission: (viewer: Viewer) => boolean): Promise<AccountViewer> {
  const viewer = await deskViewer();
  return permission(viewer) ? viewer : notFound();
}

/** A work that was merged leads on to the one that it became a part of. */
export async function leadToWork(id: number | undefined): Promise<never> {
  const merged = id && (await mergedInto(id));
  return merged ? permanentRedirect(deskWorkPath(merged)) : notFound();
}

export async function leadToPerson(id: number | undefined): Promise<never> {
  const merged = id && (await personMergedInto(id));
  return merged ? permanentRedirect(deskPersonPath(merged)) : notFound();
}
