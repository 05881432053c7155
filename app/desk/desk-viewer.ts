import { notFound } from 'next/navigation';
import { currentViewer } from '#app/viewer.ts';
import { canSeeDesk } from '#domain/permissions.ts';
import { type AccountViewer, isStaff } from '#domain/viewer.ts';

/** Whoever is at the desk. For everybody else there is no desk: 404, as for any address that leads nowhere. */
export async function deskViewer(): Promise<AccountViewer> {
  const viewer = await currentViewer();
  return isStaff(viewer) && canSeeDesk(viewer) ? viewer : notFound();
}
