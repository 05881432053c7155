import { createHash, timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { setDoorCookie } from './cookie.ts';

const COOKIE = 'marquee-sign-up';
const THREE_DAYS = 3 * 24 * 60 * 60;

/**
 * Remembers in the browser that it signed up and awaits this token, without holding the token. Only there does the link
 * alone sign in; elsewhere it takes the password too. Otherwise somebody could sign up with another's address and a
 * password of their own, and wait for the other to press the link.
 */
export const awaitHere = (token: string) => setDoorCookie(COOKIE, proofOf(token), THREE_DAYS);

export async function isAwaitedHere(token: string): Promise<boolean> {
  const jar = await cookies();
  const given = Buffer.from(jar.get(COOKIE)?.value ?? '');
  const wanted = Buffer.from(proofOf(token));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const proofOf = (token: string) => createHash('sha256').update(`this browser\n${token}`).digest('base64url');
