import type { DataPart } from '#domain/data-readme.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { settings } from '../settings.ts';

export type Cell = string | number | boolean | Date | null;

/** One thing, with the number after which the next page goes on. */
export type DataRow = { key: number; cells: Record<string, Cell> };

/** One kind of thing that somebody has made, read a page at a time. */
export type OwnData = DataPart & {
  /** The columns whose rows stand in it, of those by which rows belong to somebody; a test asks that none is forgotten. */
  columns: readonly string[];
  page: (accountId: number, after: number, most: number) => Promise<DataRow[]>;
};

export const address = (path: string) => settings().url + path;

/** Of a story that has no address yet, none. */
export const storyAddress = ({ area, slug }: { area: StoryArea; slug: string | null }) =>
  slug === null ? '' : address(storyPath({ area, slug }));
