import type { Metadata } from 'next';
import { feedEndings, feedFormats, feedOf, feedPath } from '#domain/feed-format.ts';
import { type Picture, sharePicturePath } from '#domain/picture.ts';
import { currentPublication } from './publication.ts';

type Page = {
  title: string;
  description: string;
  /** The one address of the page. */
  path: string;
  picture?: Picture | null | undefined;
  /** What it has feeds of, beside that of the whole site. */
  feeds?: FeedLink[];
  /** Pages of one set, next to each other. */
  neighbours?: { previous?: string | undefined; next?: string | undefined };
};

/** A feed by its address without the ending. */
export type FeedLink = { feed: string; title: string };

/** The links by which feed readers find feeds, in every format of each. */
export const feedLinks = (feeds: FeedLink[]) =>
  Object.fromEntries(
    feedEndings.map((format) => [
      feedFormats[format].type,
      feeds.map(({ feed, title }) => ({ url: feedPath(feed, format), title })),
    ]),
  );

/** That of the whole site. */
export const siteFeed = (title: string): FeedLink => ({ feed: feedOf('/'), title });

/** What search engines, feeds and shared links are told of a page. */
export async function pageMetadata({
  title,
  description,
  path,
  picture,
  feeds = [],
  neighbours,
}: Page): Promise<Metadata> {
  const { name, locale } = await currentPublication();
  const images = picture ? [{ url: sharePicturePath(picture), width: 1200, height: 630, alt: picture.alt }] : [];
  return {
    title,
    description,
    alternates: {
      canonical: path,
      types: feedLinks([...feeds, siteFeed(name)]),
    },
    openGraph: {
      type: 'website',
      siteName: name,
      locale: locale.replace('-', '_'),
      title,
      description,
      url: path,
      images,
    },
    ...(neighbours && { pagination: { previous: neighbours.previous ?? null, next: neighbours.next ?? null } }),
  };
}
