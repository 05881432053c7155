import { pageNumber } from './pagination.ts';
import { canAddMedia, canManageAccounts, canStartStory } from './permissions.ts';
import { wordsOf } from './search-words.ts';
import type { Viewer } from './viewer.ts';

/** What the desk finds, in the order in which it shows it. */
export const searchKinds = ['story', 'work', 'person', 'picture', 'tag', 'account'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What has words to be found by: the above; comments, which are found in their own list; and what of stories readers find. */
export const wordedKinds = [...searchKinds, 'comment', 'published'] as const;
export type WordedKind = (typeof wordedKinds)[number];

/** As long as anybody looks for at once. */
export const SEARCH_MAX = 200;
/** More words narrow nothing further. */
const TERMS_MAX = 10;
/** Of each kind on the page of all; the rest on a page of its own. */
export const FOUND_AT_ONCE = 5;

/**
 * Words that must stand beside each other. Of the last one, its beginning is enough, unless it stands between quotation
 * marks.
 */
export type Term = { words: string[]; whole: boolean };

/** What was asked, and the page of one kind of it. It stands in the address, so that a search can be kept and sent. */
export type DeskSearch = { typed: string; kind?: SearchKind; page: number };

type Asked = Record<string, string | string[] | undefined>;

/** Undefined when the address asks for a page that cannot be. */
export function deskSearch(asked: Asked): DeskSearch | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined) return undefined;
  const kind = searchKinds.find((known) => known === asked.in);
  return { typed: typedIn(asked.q), ...(kind ? { kind } : {}), page: kind ? page : 1 };
}

/** What was typed into a field for words, as far as it is read. */
export const typedIn = (text: Asked[string]): string =>
  typeof text === 'string'
    ? text
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, SEARCH_MAX)
    : '';

export const searchPath = '/desk/search';

/** The address of a search; what is left out stands at its default. */
export function deskSearchPath({ typed, kind, page }: DeskSearch): string {
  const parts = new URLSearchParams({ q: typed });
  if (kind) parts.set('in', kind);
  if (page > 1) parts.set('page', String(page));
  return `${searchPath}?${parts}`;
}

/** Kinds that a viewer may find anything of at all. Which stories, the query decides. */
export function kindsFor(viewer: Viewer): SearchKind[] {
  const may: Record<SearchKind, boolean> = {
    story: canStartStory(viewer),
    work: canStartStory(viewer),
    person: canStartStory(viewer),
    picture: canAddMedia(viewer),
    tag: canStartStory(viewer),
    account: canManageAccounts(viewer),
  };
  return searchKinds.filter((kind) => may[kind]);
}

export const canSearchDesk = (viewer: Viewer) => kindsFor(viewer).length > 0;

const typedTerm = /["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/gu;

/** What was typed, as terms that must all be found. What has no letter and no figure asks for nothing. */
export function termsOf(typed: string): Term[] {
  const terms = [...typed.matchAll(typedTerm)].map(([text, quoted]) => ({
    words: wordsOf(quoted ?? text),
    whole: quoted !== undefined,
  }));
  return terms.filter(({ words }) => words.length > 0).slice(0, TERMS_MAX);
}
