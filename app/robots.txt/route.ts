import { shows } from '#app/page-cache.ts';
import { settings } from '#db/settings.ts';
import { pageTags } from '#domain/page-tags.ts';

export const dynamic = 'force-dynamic';

/** Below these there is nothing to be found: doors, accounts, the desk, previews, and ways to pages that have an address already. */
const closed = [
  '/desk',
  '/preview',
  '/account',
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/reset-password',
  '/*/comments/',
];

export function GET() {
  shows(pageTags.publication);
  const rules = closed.map((path) => `Disallow: ${path}\n`).join('');
  return new Response(`User-agent: *\n${rules}\nSitemap: ${settings().url}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
