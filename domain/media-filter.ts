import { pageNumber } from './pagination.ts';
import { isUploadRefusal, type UploadRefusal } from './upload.ts';

/** The tabs of the library. */
export const mediaTabs = ['all', 'stills', 'posters', 'undescribed', 'unused'] as const;
export type MediaTab = (typeof mediaTabs)[number];

/** Which pictures hang on the wall. It stands in the address, so that it can be kept and sent. */
export type MediaFilter = { tab: MediaTab; word: string; order?: MediaOrder; page: number };

/** Newest first, unless it says otherwise. */
export const mediaOrders = ['newest', 'oldest', 'largest'] as const;
export type MediaOrder = (typeof mediaOrders)[number];

export type MediaCounts = Record<MediaTab, number>;

/** Three to five rows on a wide screen. */
export const PICTURES_PER_PAGE = 24;

/** The longest word that is looked for. */
export const MEDIA_SEARCH_MAX = 80;

type Asked = Record<string, string | string[] | undefined>;

/** Undefined when the address asks for a page that cannot be. */
export function mediaFilter(asked: Asked): MediaFilter | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined) return undefined;
  const word = typeof asked.find === 'string' ? asked.find.trim().slice(0, MEDIA_SEARCH_MAX) : '';
  const order = mediaOrders.slice(1).find((known) => known === asked.order);
  return { tab: mediaTabs.find((tab) => tab === asked.kind) ?? 'all', word, ...(order ? { order } : {}), page };
}

/** The address of a wall; what is left out stands at its default. */
export function mediaPath({ tab, word, order, page }: MediaFilter): string {
  const parts = new URLSearchParams();
  if (tab !== 'all') parts.set('kind', tab);
  if (word) parts.set('find', word);
  if (order && order !== 'newest') parts.set('order', order);
  if (page > 1) parts.set('page', String(page));
  const query = parts.toString();
  return query ? `/desk/media?${query}` : '/desk/media';
}

export const picturePagePath = (id: number) => `/desk/media/${id}`;

/** What became of the files of a form that was sent without JavaScript: told by the address of the page that follows. */
export type SentFiles = { added: number; known: number; refused: { name: string; why: UploadRefusal }[] };

/** Names of refused files fit in an address only when they are short. */
const SHOWN_NAME = 40;

export function sentQuery({ added, known, refused }: SentFiles): string {
  const parts = new URLSearchParams();
  if (added) parts.set('added', String(added));
  if (known) parts.set('known', String(known));
  for (const { name, why } of refused) parts.append('refused', `${why} ${name.slice(0, SHOWN_NAME)}`);
  return parts.toString();
}

export function sentFiles(asked: Asked): SentFiles {
  const number = (text: Asked[string]) => (typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : 0);
  const refused = [asked.refused ?? []].flat().flatMap((text) => {
    const [why = '', ...name] = text.split(' ');
    return isUploadRefusal(why) ? [{ name: name.join(' '), why }] : [];
  });
  return { added: number(asked.added), known: number(asked.known), refused };
}
