import { cookies } from 'next/headers';
import { settings } from '#db/settings.ts';
import { MARKS_FOR_SECONDS } from '#domain/guest-marks.ts';

/** Lets the browser of somebody without an account keep this; nothing where it is empty. Only in an action. */
export async function setMarks(name: string, value: string) {
  const jar = await cookies();
  const secure = settings().url.startsWith('https:');
  if (value === '') jar.delete(name);
  else jar.set(name, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: MARKS_FOR_SECONDS });
}
