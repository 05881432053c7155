import { pageNumber } from './pagination.ts';
import { type WorkKind, workKinds } from './work.ts';
import { WORK_SEARCH_MAX } from './work-limits.ts';

/** Lines of one page of works, people or tags. */
export const CATALOGUE_LINES = 50;

export const catalogueSorts = ['title', 'year', 'newest'] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

/** Which works, people or tags the desk lists. It stands in the address, so that a list can be kept and sent. */
export type CatalogueFilter = { typed: string; kind?: WorkKind; sort: CatalogueSort; page: number };

type Asked = Record<string, string | string[] | undefined>;

/** Undefined when the address asks for a page that cannot be; what it says of nothing that we know is left out. */
export function catalogueFilter(asked: Asked): CatalogueFilter | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined) return undefined;
  const kind = workKinds.find((known) => known === asked.kind);
  return {
    typed: typeof asked.find === 'string' ? asked.find.slice(0, WORK_SEARCH_MAX) : '',
    ...(kind ? { kind } : {}),
    sort: catalogueSorts.find((sort) => sort === asked.sort) ?? 'title',
    page,
  };
}

/** The address of a list; what is left out stands at its default. */
export function cataloguePath(path: string, { typed, kind, sort, page }: CatalogueFilter): string {
  const parts = new URLSearchParams();
  if (typed) parts.set('find', typed);
  if (kind) parts.set('kind', kind);
  if (sort !== 'title') parts.set('sort', sort);
  if (page > 1) parts.set('page', String(page));
  const query = parts.toString();
  return query ? `${path}?${query}` : path;
}

export type CataloguePage<Row> = { rows: Row[]; total: number; page: number; last: number };

export type WorkRow = {
  id: number;
  title: string;
  kind: WorkKind;
  year: number | null;
  makers: string[];
  stories: number;
};
export type PersonRow = { id: number; name: string; credits: number };
export type TagRow = { id: number; name: string; stories: number };
