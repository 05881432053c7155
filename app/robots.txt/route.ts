import { shows } from '#app/page-cache.ts';
import { findMachines } from '#db/machines.ts';
import { settings } from '#db/settings.ts';
import { pageTags } from '#domain/page-tags.ts';
import { robotsFile } from '#domain/robots.ts';

export const dynamic = 'force-dynamic';

export async function GET() {
  shows(pageTags.machines);
  return new Response(robotsFile(settings().url, await findMachines()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
