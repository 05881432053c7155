import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { handlers } from '#app/auth.ts';
import { servicesOffered } from '#app/auth-elsewhere.ts';

/** Where a service sends people back to; nothing else of next-auth is open to the network. */
export async function GET(request: NextRequest) {
  const waysBack = servicesOffered().map(({ id }) => `/api/auth/callback/${id}`);
  if (!waysBack.includes(request.nextUrl.pathname)) notFound();
  return handlers.GET(request);
}
