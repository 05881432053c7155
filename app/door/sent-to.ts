import { cookies } from 'next/headers';
import { setDoorCookie } from './cookie.ts';

export const SENT_TO_COOKIE = 'marquee-sent-to';
const TEN_MINUTES = 600;

/** Lets the next page name the address that was typed, where a slip of the finger can be seen, and no log can. */
export const rememberSentTo = (email: string) => setDoorCookie(SENT_TO_COOKIE, email, TEN_MINUTES);

export async function sentTo(): Promise<string | undefined> {
  const jar = await cookies();
  return jar.get(SENT_TO_COOKIE)?.value;
}
