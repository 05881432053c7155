import { cookies } from 'next/headers';
import { cache } from 'react';
import { SESSION_COOKIE } from '#domain/session.ts';
import { anonymous, type Viewer } from '#domain/viewer.ts';
import { auth } from './auth.ts';

/** Who is asking. Found out once per request; without a session cookie nothing is asked of anything. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const jar = await cookies();
  if (!jar.has(SESSION_COOKIE)) return anonymous;
  const session = await auth();
  return session?.viewer ?? anonymous;
});
