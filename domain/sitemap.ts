import { xmlText } from './xml.ts';

/** A fifth of what the protocol allows to a file, so that no file takes long to make or much memory to hold. */
export const ADDRESSES_PER_SITEMAP = 10_000;

export type SitemapEntry = {
  path: string;
  /** When something on the page was last changed, where that is known. */
  changedAt?: Date | undefined;
  /** The path of the picture that it stands under. */
  picture?: string | undefined;
};

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const IMAGES = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

const file = (element: string, namespaces: string[], lines: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${element} ${namespaces.join(' ')}>\n${lines.join('')}</${element}>\n`;

const lastmod = (changedAt: Date | undefined) => (changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '');

/** Pages of the site, for search engines. */
export function sitemap(url: string, entries: SitemapEntry[]): string {
  const lines = entries.map(({ path, changedAt, picture }) => {
    const image = picture ? `<image:image><image:loc>${xmlText(url + picture)}</image:loc></image:image>` : '';
    return `<url><loc>${xmlText(url + path)}</loc>${lastmod(changedAt)}${image}</url>\n`;
  });
  return file('urlset', [NAMESPACE, IMAGES], lines);
}

/** The site maps of a publication with more pages than one holds. */
export function sitemapIndex(url: string, entries: SitemapEntry[]): string {
  const lines = entries.map(
    ({ path, changedAt }) => `<sitemap><loc>${xmlText(url + path)}</loc>${lastmod(changedAt)}</sitemap>\n`,
  );
  return file('sitemapindex', [NAMESPACE], lines);
}

/** A part of the site that is cut into files by id, so that a file is found without counting to it. */
export const cutParts = ['stories', 'works', 'people', 'tags'] as const;
export type SitemapPart = { of: (typeof cutParts)[number]; number: number };

export const partPath = ({ of, number }: SitemapPart) => `/sitemap/${of}-${number}.xml`;

export function partsOf(of: SitemapPart['of'], highestId: number): SitemapPart[] {
  return Array.from({ length: Math.ceil(highestId / ADDRESSES_PER_SITEMAP) }, (_, at) => ({ of, number: at + 1 }));
}

/** Reads the last part of an address like /sitemap/stories-2.xml; undefined when it names no part. */
export function parsePart(name: string): SitemapPart | undefined {
  const found = /^(stories|works|people|tags)-([1-9]\d{0,4})\.xml$/.exec(name);
  return found ? { of: found[1] as SitemapPart['of'], number: Number(found[2]) } : undefined;
}

export const NEWS_SITEMAP_PATH = '/sitemap/news.xml';

/** What is older is no news to those who read the map of news. */
export const NEWS_FOR_MS = 48 * 60 * 60_000;

/** They read no more of one file. */
export const NEWS_MOST = 1_000;

export type NewsEntry = { path: string; title: string; publishedAt: Date };

type Newspaper = { url: string; name: string; locale: string };

/** What came out in the last two days, for engines that gather news. */
export function newsSitemap({ url, name, locale }: Newspaper, entries: NewsEntry[]): string {
  const paper = `<news:publication><news:name>${xmlText(name)}</news:name><news:language>${newsLanguage(locale)}</news:language></news:publication>`;
  const lines = entries.map(({ path, title, publishedAt }) => {
    const date = `<news:publication_date>${publishedAt.toISOString()}</news:publication_date>`;
    return `<url><loc>${xmlText(url + path)}</loc><news:news>${paper}${date}<news:title>${xmlText(title)}</news:title></news:news></url>\n`;
  });
  return file('urlset', [NAMESPACE, NEWS], lines);
}

/** ISO 639 without a country; of Chinese alone the two ways to write it are told apart. */
function newsLanguage(locale: string): string {
  const { language, script, region } = new Intl.Locale(locale).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn';
}
