import { idIn } from './highest-id.ts';
import { lastPage, pageNumber } from './pagination.ts';

/** Threads of notes: all of them, those that wait, those that are done with. */
export const noteSets = ['all', 'open', 'done'] as const;
export type NoteSet = (typeof noteSets)[number];

/** Which notes on a story are shown. It stands in the address. */
export type NoteFilter = {
  show: NoteSet;
  /** Oldest first, unless it says otherwise. */
  order?: 'newest';
  page: number;
  /** A note that must be on the page, whichever that is. */
  note?: number;
};

/** Enough for every story but the most talked of. */
export const THREADS_OF_NOTES = 30;

type Asked = Record<string, string | string[] | undefined>;

/** Undefined when the address asks for a page that cannot be; what it says of nothing that we know is left out. */
export function noteFilter(asked: Asked): NoteFilter | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined) return undefined;
  const note = idIn(asked.note);
  return {
    show: noteSets.find((set) => set === asked.show) ?? 'all',
    ...(asked.order === 'newest' ? { order: asked.order } : {}),
    page,
    ...(note ? { note } : {}),
  };
}

/** The query of a page of notes; empty where all stands at its default. */
export function noteQuery({ show, order, page }: NoteFilter): string {
  const parts = new URLSearchParams();
  if (show !== 'all') parts.set('show', show);
  if (order) parts.set('order', order);
  if (page > 1) parts.set('page', String(page));
  const query = parts.toString();
  return query && `?${query}`;
}

type Thread = { id: number; resolved: unknown; replies: { id: number }[] };

export type NotePage<T> = { threads: T[]; page: number; last: number; counts: Record<NoteSet, number> };

/** Of the threads of a story, oldest first, one page; undefined past the end. */
export function notePage<T extends Thread>(threads: T[], filter: NoteFilter): NotePage<T> | undefined {
  const done = threads.filter(({ resolved }) => resolved);
  const open = threads.filter(({ resolved }) => !resolved);
  const sets: Record<NoteSet, T[]> = { all: threads, open, done };
  const set = filter.order === 'newest' ? sets[filter.show].toReversed() : sets[filter.show];
  const last = lastPage(set.length, THREADS_OF_NOTES);
  const place = set.findIndex(({ id, replies }) =>
    [id, ...replies.map((reply) => reply.id)].includes(filter.note ?? 0),
  );
  const page = place < 0 ? filter.page : Math.floor(place / THREADS_OF_NOTES) + 1;
  if (page > last) return undefined;
  const from = (page - 1) * THREADS_OF_NOTES;
  const counts = { all: threads.length, open: open.length, done: done.length };
  return { threads: set.slice(from, from + THREADS_OF_NOTES), page, last, counts };
}
