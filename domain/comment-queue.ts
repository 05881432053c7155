import { typedIn } from './desk-search.ts';
import { HIGHEST_ID, idIn } from './highest-id.ts';
import { ownPath } from './own-path.ts';
import { canModerateComments } from './permissions.ts';
import type { Viewer } from './viewer.ts';

/** What a moderator looks through: what waits, longest waiting first; what came and what went, newest first. */
export const queueTabs = ['held', 'reported', 'new', 'removed', 'appeals'] as const;
export type QueueTab = (typeof queueTabs)[number];

/** As many as one decides about before a pause; a page of them is made in a moment, however many wait. */
export const CASES_PER_PAGE = 20;

/** Nobody needs to know more of a long queue than that it is long; and counting further would take the longer. */
export const COUNTED_MOST = 1_000;

export const countInWords = (count: number) => (count < COUNTED_MOST ? `${count}` : `${COUNTED_MOST - 1}+`);

/** After which comment a page goes on. */
export type QueueCursor = { at: Date; id: number };

/** Which comments are shown. It stands in the address, so that a list can be kept and sent. */
export type QueueFilter = {
  tab: QueueTab;
  /** An account, and a story. */
  by?: number;
  under?: number;
  /** What was typed to look for, as in the search of the desk. */
  words?: string;
  after?: QueueCursor;
};

type Asked = Record<string, string | string[] | undefined>;

/** Undefined when the address asks for a list that cannot be. */
export function queueFilter(asked: Asked): QueueFilter | undefined {
  const tab = asked.show === undefined ? 'held' : queueTabs.find((known) => known === asked.show);
  const [by, under, after] = [idIn(asked.by), idIn(asked.under), cursorIn(asked.after)];
  const isWrong = (name: string, read: unknown) => asked[name] !== undefined && read === undefined;
  if (!tab || isWrong('by', by) || isWrong('under', under) || isWrong('after', after)) return undefined;
  const words = typedIn(asked.q);
  return {
    ...{ tab, ...(by ? { by } : {}), ...(under ? { under } : {}) },
    ...{ ...(words ? { words } : {}), ...(after ? { after } : {}) },
  };
}

/** "1795176000000-12": the moment by which the list is ordered, and the comment. */
function cursorIn(text: Asked[string]): QueueCursor | undefined {
  const written = typeof text === 'string' ? /^(\d{1,15})-(\d{1,10})$/.exec(text) : null;
  const id = Number(written?.[2]);
  return written && id <= HIGHEST_ID ? { at: new Date(Number(written[1])), id } : undefined;
}

export const queuePath = '/desk/comments';
/** Where comments are taken along as a table. */
export const commentsCsvPath = `${queuePath}/csv`;

/** Where an open list says that somebody reads this comment. */
export const caseReadingPath = (id: number) => `${queuePath}/${id}/reading`;

/** Where a comment stands on the page of its list. */
export const caseAnchor = (id: number) => `case-${id}`;

/** The address of a list; what is left out stands at its default. `said` is what the page is to tell above it. */
export function queueAddress({ tab, by, under, words, after }: QueueFilter, said: QueueNews = {}): string {
  const parts = new URLSearchParams();
  if (tab !== 'held') parts.set('show', tab);
  if (by) parts.set('by', String(by));
  if (under) parts.set('under', String(under));
  if (words) parts.set('q', words);
  if (after) parts.set('after', `${after.at.getTime()}-${after.id}`);
  if (said.done?.length) parts.set('done', said.done.join('.'));
  if (said.left?.length) parts.set('left', said.left.join('.'));
  const query = parts.toString();
  return query ? `${queuePath}?${query}` : queuePath;
}

/** Of comments with the same words, so many of the newest are looked through: enough, and soon done. */
export const SEARCHED_MOST = 10_000;

/** A place in a list to which a moderator returns from somewhere else; undefined when the address names none. */
export function queueBack(wanted: unknown): string | undefined {
  const path = ownPath(wanted);
  return path.replace(/[?#].*/, '') === queuePath ? path : undefined;
}

/** What has just become of comments: the decisions that were made, and the comments that were left as they were. */
export type QueueNews = { done?: readonly number[]; left?: readonly number[] };

export const queueNews = (asked: Asked): Required<QueueNews> => ({ done: idsIn(asked.done), left: idsIn(asked.left) });

const idsIn = (text: Asked[string]): number[] =>
  typeof text === 'string' ? text.split('.', CASES_PER_PAGE).flatMap((id) => idIn(id) ?? []) : [];

/** Longest waiting first, where something waits. */
export const isOldestFirst = (tab: QueueTab) => tab === 'held' || tab === 'reported' || tab === 'appeals';

/** A critic looks after the threads under own stories, and decides neither what is held nor what was removed. */
export const queueTabsFor = (viewer: Viewer): readonly QueueTab[] =>
  canModerateComments(viewer) ? queueTabs : ['reported', 'new'];
