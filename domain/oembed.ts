import { type EmbedShape, embedCode, embedHeight, embedWidth } from './embed.ts';
import { SHARE_SIZE, type ShareSubject } from './share-image.ts';
import { xmlText } from './xml.ts';

/** oEmbed 1.0, https://oembed.com: how another site asks for the card of a page of ours. */

export const OEMBED_PATH = '/oembed';

export const oembedFormats = { json: 'application/json', xml: 'text/xml' } as const;
export type OembedFormat = keyof typeof oembedFormats;

/** The address of what is known of a page, for the links by which it is found. */
export const oembedPath = (address: string, format: OembedFormat) =>
  `${OEMBED_PATH}?${new URLSearchParams({ url: address, format })}`;

/** Whole pixels; anything else says nothing. */
export const askedPixels = (asked: string | null): number | undefined =>
  asked !== null && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : undefined;

export type Oembedded = {
  url: string;
  publication: string;
  subject: ShareSubject;
  title: string;
  author: { name: string; url: string } | null;
  shape: EmbedShape;
  /** The whole address of the share image. */
  thumbnail: string | null;
};

/** A card is made anew with its page; a day is what another site can be asked to wait. */
const CACHE_SECONDS = 24 * 60 * 60;

type Room = { width: number | undefined; height: number | undefined };

/** What another site is answered; undefined where a card finds no room. */
export function oembedAnswer(found: Oembedded, room: Room): Record<string, string | number> | undefined {
  const width = embedWidth(room.width);
  if ((room.width ?? width) < width || (room.height ?? Number.POSITIVE_INFINITY) < embedHeight(found.shape, width)) {
    return undefined;
  }
  const { html, height } = embedCode(found, width);
  return {
    ...{ version: '1.0', type: 'rich', title: found.title, width, height, html },
    ...{ provider_name: found.publication, provider_url: `${found.url}/`, cache_age: CACHE_SECONDS },
    ...(found.author ? { author_name: found.author.name, author_url: found.author.url } : {}),
    ...thumbnailIn(found.thumbnail, room),
  };
}

/** It keeps to the room that was asked for, like the card. */
function thumbnailIn(thumbnail: string | null, { width, height }: Room): Record<string, string | number> {
  const fits = (width ?? SHARE_SIZE.width) >= SHARE_SIZE.width && (height ?? SHARE_SIZE.height) >= SHARE_SIZE.height;
  if (!thumbnail || !fits) return {};
  return { thumbnail_url: thumbnail, thumbnail_width: SHARE_SIZE.width, thumbnail_height: SHARE_SIZE.height };
}

export function oembedXml(answer: Record<string, string | number>): string {
  const elements = Object.entries(answer).map(([name, value]) => `<${name}>${xmlText(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
