import { notFound } from 'next/navigation';
import { currentViewer } from '#app/viewer.ts';
import { canSeeDesk } from '#domain/permissions.ts';
import { requestContext } from '#domain/request-context.ts';
import { type AccountViewer, isStaff } from '#domain/viewer.ts';

/** Whoever is at the desk. For everybody else there is no desk: 404, as for any address that leads nowhere. */
export async function deskViewer(): Promise<AccountViewer> {
  const viewer = await currentViewer();
  return isStaff(viewer) && canSeeDesk(viewer) ? viewer : notFound();
}

/** Somebody who has just sent a text without a session: it ran out while they wrote, and the text must come back. */
export async function isSignedOutWriter(): Promise<boolean> {
  return hasSent() && (await currentViewer()).kind === 'anonymous';
}

/** Whether this page answers a form. */
export const hasSent = () => requestContext()?.method === 'POST';
