import { knownPart } from './page-key.ts';
import { splitUrl } from './paths.ts';

/** An address without what may be secret in its query: tokens, codes, what somebody searched for. */
export function loggedPath(url: string): string {
  const { path, query } = splitUrl(url);
  return query ? path + knownPart(path, query) : path;
}
