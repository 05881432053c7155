import { notFound } from 'next/navigation';
import { currentPublication } from '#app/publication.ts';
import { lampIn, lampSheet } from '#domain/lamp.ts';

/**
 * The accent of the publication as a style sheet. The address says all that is in it, so it never changes; only the one in
 * use exists, or anybody could fill the server's memory with colours.
 */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const lamp = lampIn((await params).name);
  const { lampDay, lampNight } = await currentPublication();
  if (lamp?.day !== lampDay || lamp.night !== lampNight) notFound();
  return new Response(lampSheet(lamp), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
