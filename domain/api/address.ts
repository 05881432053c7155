import { idIn } from '#domain/highest-id.ts';

/** Below this programs read what readers read. What it says now it says as long as the address has a 1 in it. */
export const API_PATH = '/api/v1';

/** Everything that can be asked, for programs; and the same for whoever writes them. */
export const OPENAPI_PATH = `${API_PATH}/openapi.json`;
export const DEVELOPERS_PATH = '/developers';

export const isApi = (path: string) => path === API_PATH || path.startsWith(`${API_PATH}/`);

/** Where one thing is, by its number. */
export const apiPaths = {
  story: (id: number) => `${API_PATH}/stories/${id}`,
  list: (id: number) => `${API_PATH}/lists/${id}`,
  work: (id: number) => `${API_PATH}/works/${id}`,
  person: (id: number) => `${API_PATH}/people/${id}`,
  comments: (storyId: number) => `${API_PATH}/stories/${storyId}/comments`,
  comment: (storyId: number, number: number) => `${API_PATH}/stories/${storyId}/comments/${number}`,
  /** The stories that one of the filters leaves. */
  stories: (filter: string, value: string | number) =>
    `${API_PATH}/stories?${new URLSearchParams([[filter, `${value}`]])}`,
};

/** What a key names: something by its number, or the page at an address. */
export type ApiKey = { id: number } | { area: string; slug: string };

/**
 * "12", or "reviews:her": the path of a page with a colon for its slash. A slug alone could be a number (/works/1917), and a
 * review and a list may have the same.
 */
export function apiKeyIn(key: string): ApiKey | undefined {
  const id = idIn(key);
  if (id !== undefined) return { id };
  const [, area, slug] = /^([a-z]+):([^\p{Cc}/:]{1,200})$/u.exec(key) ?? [];
  return area && slug ? { area, slug } : undefined;
}
