import type { Publication } from './publication.ts';

/** Where what a feed says is published. `url` is the address of the site. */
export type Site = { publication: Publication; url: string };

export type FeedAuthor = { name: string; url?: string };

/** Something that a feed tells of, in no format yet. Every address in it is whole. */
export type FeedItem = {
  /** Made of its number, so that it stays the same whatever becomes of its address. */
  id: string;
  title: string;
  url: string;
  published: Date;
  updated: Date;
  authors: FeedAuthor[];
  categories: string[];
  /** Plain text; empty where the item is short anyway. */
  summary: string;
  /** The whole of it, as HTML that needs nothing else: no class, no script, no address that is not whole. */
  html: string;
  /** A JPEG of 1200×630 that stands for it. */
  picture?: string;
  /** Where it is talked about, and the feed of that without its ending. */
  talk?: { url: string; feed: string };
};

export type Feed = {
  /** As of an item. */
  id: string;
  title: string;
  description: string;
  /** The page that it is the feed of. */
  url: string;
  /** Its own address, without the ending that says the format. */
  feed: string;
  /** BCP 47. */
  language: string;
  /** Whose it is: the name of the publication. */
  publisher: string;
  items: FeedItem[];
};

/** When anything in it was last changed; undefined while there is nothing in it. */
export function updatedAt({ items }: Pick<Feed, 'items'>): Date | undefined {
  const times = items.map(({ updated }) => updated.getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

/** An identifier of our own, which is no address of a page: `story-12` of this site. */
export const idIn = ({ url }: Site, name: string) => `${url}/#${name}`;

/** More than anybody missed between two looks, and little enough to be sent whole. */
export const FEED_STORIES = 30;
