import type { Metadata } from 'next';
import { type Picture, sharePicturePath } from '#domain/picture.ts';
import { currentPublication } from './publication.ts';

type Page = {
  title: string;
  description: string;
  /** The one address of the page. */
  path: string;
  picture?: Picture | null | undefined;
  /** What it has a feed of, beside that of the whole site. */
  feed?: { url: string; title: string };
  /** Pages of one set, next to each other. */
  neighbours?: { previous?: string | undefined; next?: string | undefined };
};

/** What search engines, feeds and shared links are told of a page. */
export async function pageMetadata({ title, description, path, picture, feed, neighbours }: Page): Promise<Metadata> {
  const { name, locale } = await currentPublication();
  const images = picture ? [{ url: sharePicturePath(picture), width: 1200, height: 630, alt: picture.alt }] : [];
  return {
    title,
    description,
    alternates: {
      canonical: path,
      types: { 'application/rss+xml': [...(feed ? [feed] : []), { url: '/feed.xml', title: name }] },
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
