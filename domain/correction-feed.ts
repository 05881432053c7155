import { CORRECTIONS_ID, changeNames, type ListedCorrection, plainCorrection } from './correction.ts';
import { plainHeadline } from './headline.ts';
import type { Publication } from './publication.ts';
import { storyPath } from './story.ts';
import { xmlText } from './xml.ts';

/** More than a careful publication makes in a year. */
export const FEED_CORRECTIONS = 50;

export const CORRECTIONS_PATH = '/corrections';
export const CORRECTIONS_FEED_PATH = `${CORRECTIONS_PATH}/feed.xml`;

type Feed = { publication: Publication; url: string; corrections: ListedCorrection[] };

/** The newest corrections as RSS 2.0. `url` is the address of the site. */
export function correctionFeed({ publication, url, corrections }: Feed): string {
  const newest = corrections[0]?.madeAt;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xmlText(publication.name)}: corrections</title>
<link>${xmlText(url + CORRECTIONS_PATH)}</link>
<description>What ${xmlText(publication.name)} got wrong, and when it was put right.</description>
<language>${xmlText(publication.locale.toLowerCase())}</language>
<atom:link href="${xmlText(url + CORRECTIONS_FEED_PATH)}" rel="self" type="application/rss+xml"/>
${newest ? `<lastBuildDate>${newest.toUTCString()}</lastBuildDate>\n` : ''}${corrections
  .map((correction) => item(correction, url, publication))
  .join('')}</channel>
</rss>
`;
}

function item(correction: ListedCorrection, url: string, { scoreScale }: Publication): string {
  const { id, kind, story, madeAt } = correction;
  return `<item>
<title>${xmlText(`${changeNames[kind]}: ${plainHeadline(story.headline)}`)}</title>
<link>${xmlText(`${url}${storyPath(story)}${correction.text && `#${CORRECTIONS_ID}`}`)}</link>
<guid isPermaLink="false">${xmlText(url)}/#correction-${id}</guid>
<pubDate>${madeAt.toUTCString()}</pubDate>
<description>${xmlText(xmlText(plainCorrection(correction, scoreScale)))}</description>
</item>
`;
}
