import { cache } from 'react';
import { countUnseen } from '#db/notifications.ts';
import { UNSEEN_MOST } from '#domain/notification.ts';
import { currentViewer } from './viewer.ts';

/** How much of what the viewer was told is new to them. Asked once a request, and of nobody who is signed out. */
export const currentUnseen = cache(async (): Promise<number> => {
  const viewer = await currentViewer();
  return viewer.kind === 'account' ? countUnseen(viewer.id, UNSEEN_MOST) : 0;
});
