import { cookies } from 'next/headers';
import { newKeptKey } from '#db/kept-comments.ts';
import { settings } from '#db/settings.ts';
import { KEPT_COOKIE, KEPT_FOR_MS } from '#domain/comment.ts';

/** What this browser finds its kept words by. */
export const keptKey = async () => (await cookies()).get(KEPT_COOKIE)?.value;

/** The same, given out anew where the browser has none; from here on it is good for another week. */
export async function renewKeptKey(): Promise<string> {
  const jar = await cookies();
  const key = jar.get(KEPT_COOKIE)?.value ?? newKeptKey();
  jar.set(KEPT_COOKIE, key, {
    httpOnly: true,
    sameSite: 'lax',
    secure: settings().url.startsWith('https:'),
    maxAge: KEPT_FOR_MS / 1_000,
    path: '/',
  });
  return key;
}
