import { notFound } from 'next/navigation';
import { shows } from '#app/page-cache.ts';
import { findMachines } from '#db/machines.ts';
import { keyIn } from '#domain/index-now.ts';
import { pageTags } from '#domain/page-tags.ts';

export const dynamic = 'force-dynamic';

/** The key by which search engines know that it is us who told them of a change; nothing else stands at the root. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const asked = keyIn((await params).file);
  if (!asked) notFound();
  const { indexNow, indexNowKey } = await findMachines();
  if (!indexNow || asked !== indexNowKey) notFound();
  shows(pageTags.machines);
  return new Response(indexNowKey, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
