import { cookies } from 'next/headers';
import { settings } from '#db/settings.ts';

/** A small cookie of the door: read by nobody but us, gone soon. */
export async function setDoorCookie(name: string, value: string, seconds: number) {
  const jar = await cookies();
  const secure = settings().url.startsWith('https:');
  jar.set(name, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: seconds });
}
