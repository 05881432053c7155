import type { Metadata } from 'next';
import { settings } from '#db/settings.ts';
import { feedEndings, feedFormats, feedOf, feedPath } from '#domain/feed-format.ts';
import { oembedPath } from '#domain/oembed.ts';
import { type Picture, sharePicturePath } from '#domain/picture.ts';
import { SHARE_SIZE } from '#domain/share-image.ts';
import { currentPublication } from './publication.ts';

type Page = {
  title: string;
  description: string;
  /** The one address of the page. */
  path: string;
  picture?: Picture | null | undefined;
  /** What is drawn for it, in place of the picture; without an address where our type cannot set the words. */
  share?: { path: string | undefined; alt: string };
  /** Whether other sites may show its card, and find out how. */
  embeds?: boolean;
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
  share,
  embeds,
  feeds = [],
  neighbours,
}: Page): Promise<Metadata> {
  const { name, locale } = await currentPublication();
  const image = share?.path
    ? { url: share.path, alt: share.alt }
    : picture && { url: sharePicturePath(picture), alt: picture.alt };
  // Messengers show a large picture at once only where they are told its size.
  const images = image ? [{ ...image, ...SHARE_SIZE, type: 'image/jpeg' }] : [];
  return {
    title,
    description,
    alternates: {
      canonical: path,
      types: {
        ...feedLinks([...feeds, siteFeed(name)]),
        ...(embeds && {
          'application/json+oembed': [{ url: oembedPath(settings().url + path, 'json'), title }],
          'text/xml+oembed': [{ url: oembedPath(settings().url + path, 'xml'), title }],
        }),
      },
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
    twitter: { card: image ? 'summary_large_image' : 'summary' },
    ...(neighbours && { pagination: { previous: neighbours.previous ?? null, next: neighbours.next ?? null } }),
  };
}
