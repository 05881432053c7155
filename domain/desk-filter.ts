import { typedIn } from './desk-search.ts';
import { idIn } from './highest-id.ts';
import { pageNumber } from './pagination.ts';
import { type StoryKind, type StoryStatus, storyKinds, storyStatuses } from './story.ts';

/** The tabs of the desk; `changes` are live stories whose edits readers do not have yet. */
export const deskTabs = ['all', ...storyStatuses, 'changes'] as const;
export type DeskTab = (typeof deskTabs)[number];

/** In which order: last changed first, longest untouched first, last begun first, most comments first. */
export const deskOrders = ['changed', 'untouched', 'started', 'discussed'] as const;
export type DeskOrder = (typeof deskOrders)[number];

/** Which stories the desk lists. It stands in the address, so that a list can be kept and sent. */
export type DeskFilter = {
  tab: DeskTab;
  kind?: StoryKind;
  sectionId?: number;
  authorId?: number;
  /** Words that the story must say, as in the search of the desk. */
  find?: string;
  /** Last changed first, unless it says otherwise. */
  order?: DeskOrder;
  page: number;
};

type Asked = Record<string, string | string[] | undefined>;

/** Undefined when the address asks for a page that cannot be; what it says of nothing that we know is left out. */
export function deskFilter(asked: Asked): DeskFilter | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined) return undefined;
  const kind = storyKinds.find((known) => known === asked.kind);
  const [sectionId, authorId] = [idIn(asked.section), idIn(asked.author)];
  const find = typedIn(asked.find);
  const order = deskOrders.slice(1).find((known) => known === asked.order);
  return {
    tab: deskTabs.find((tab) => tab === asked.status) ?? 'all',
    ...(kind ? { kind } : {}),
    ...(sectionId ? { sectionId } : {}),
    ...(authorId ? { authorId } : {}),
    ...(find ? { find } : {}),
    ...(order ? { order } : {}),
    page,
  };
}

/** The address of a list; what is left out stands at its default. */
export function deskPath({ tab, kind, sectionId, authorId, find, order, page }: DeskFilter): string {
  const parts = new URLSearchParams();
  if (tab !== 'all') parts.set('status', tab);
  if (kind) parts.set('kind', kind);
  if (sectionId) parts.set('section', String(sectionId));
  if (authorId) parts.set('author', String(authorId));
  if (find) parts.set('find', find);
  if (order && order !== 'changed') parts.set('order', order);
  if (page > 1) parts.set('page', String(page));
  const query = parts.toString();
  return query ? `/desk?${query}` : '/desk';
}

/** How many stories stand under each tab. */
export type DeskCounts = Record<DeskTab, number>;

export function countsOf(rows: { status: StoryStatus; hasChanges: boolean; stories: number }[]): DeskCounts {
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(fits).reduce((total, row) => total + row.stories, 0);
  const byStatus = storyStatuses.map((status) => [status, sum((row) => row.status === status)]);
  return {
    ...(Object.fromEntries(byStatus) as Record<StoryStatus, number>),
    all: sum(() => true),
    changes: sum((row) => row.status === 'published' && row.hasChanges),
  };
}
