import { cookies } from 'next/headers';
import { setMarks } from '#app/set-marks.ts';
import { saveStories } from '#db/saved-stories.ts';
import { readSavedCookie, SAVED_COOKIE, writeSavedCookie } from '#domain/saved-cookie.ts';

/** What the browser of somebody without an account keeps, the last saved last. */
export const keptSaved = async (): Promise<number[]> => readSavedCookie((await cookies()).get(SAVED_COOKIE)?.value);

/** Changes it. Only in an action. */
export const keepSaved = async (change: (ids: number[]) => number[]) =>
  setMarks(SAVED_COOKIE, writeSavedCookie(change(await keptSaved())));

/** Gives an account what this browser has kept until now. Only in an action. */
export async function takeSavedAlong(accountId: number) {
  const ids = await keptSaved();
  if (ids.length === 0) return;
  await saveStories(accountId, ids, new Date());
  (await cookies()).delete(SAVED_COOKIE);
}
