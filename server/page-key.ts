import { readerSearchPath, searchParameters } from '#domain/reader-search.ts';
import { threadViews, viewQuery } from '#domain/thread-view.ts';
import { splitUrl } from './paths.ts';

/** A longer address is no page of ours; it is answered, but not kept. */
const LONGEST_KEY = 300;

const views = threadViews.map(viewQuery).filter(Boolean).join('|');

const storyPage = /^\/(reviews|stories|lists)\/[^/]+$/;
const withSpoilers = /^\/(corrections\/[^/]+|lists\/[^/]+\/editions\/[^/]+)$/;
const gathered = 'sections|critics|readers|tags|people|genres|years';
const archive = new RegExp(`^/(reviews|stories|lists|corrections|(${gathered})/[^/]+)$`);

/** What a page reads from its query. Whoever adds a page that reads something names it here. */
function known(path: string): string[] {
  if (storyPage.test(path)) return ['order', 'only', 'comments', ...madeEachTime];
  if (withSpoilers.test(path)) return ['spoiler'];
  if (path === '/oembed') return ['url', 'format', 'maxwidth', 'maxheight'];
  if (path === readerSearchPath) return searchParameters;
  return archive.test(path) ? ['page'] : [];
}

/** Made for one press of one button; a copy for each comment or spoiler would crowd out the stories. */
const madeEachTime = ['reply', 'quote', 'report', 'spoiler'];

/**
 * The one address under which an anonymous reader's page is rendered and kept: in canonical writing, with the part of
 * the query that the page knows. Undefined: such an address is not kept.
 */
export function pageKey(url: string): string | undefined {
  const { path, query } = splitUrl(url);
  if (!isCanonical(path) || url.length > LONGEST_KEY) return undefined;
  const kept = query ? knownQuery(path, query) : '';
  return kept === undefined ? undefined : path + kept;
}

/** The same address with what no page knows left out; for those that are not kept. */
export function knownPart(path: string, query: string): string {
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of known(path)) for (const value of given.getAll(name)) kept.append(name, value);
  return kept.size > 0 ? `?${kept}` : '';
}

/** What a page is kept for: a page number, a view of a thread, a page of a view. */
const keptQuery = new RegExp(`^\\?(${views}|((${views})&)?(comments|page)=[1-9]\\d{0,5})$`);

/** Any other value is the page's business to refuse, each time anew. */
function knownQuery(path: string, query: string): string | undefined {
  const kept = knownPart(path, query);
  return kept === '' || keptQuery.test(kept) ? kept : undefined;
}

/** Other writings of the same path (`%68er`) would be other entries for the same page. */
function isCanonical(path: string): boolean {
  try {
    return encodeURI(decodeURI(path)) === path;
  } catch {
    return false;
  }
}
