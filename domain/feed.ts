import { plainHeadline } from './headline.ts';
import { sharePicturePath } from './picture.ts';
import type { Publication } from './publication.ts';
import { spokenScore } from './score.ts';
import { storyPath } from './story.ts';
import type { StoryCard } from './story-card.ts';
import { xmlText } from './xml.ts';

/** A reader of feeds asks every hour or so; fifty stories are a week of the busiest publication. */
export const FEED_STORIES = 50;

type Feed = { publication: Publication; url: string; stories: StoryCard[] };

/** The newest stories as RSS 2.0: the short review, the score, a picture. `url` is the address of the site. */
export function rssFeed({ publication, url, stories }: Feed): string {
  const changed = stories.reduce((latest, { changedAt }) => Math.max(latest, changedAt.getTime()), 0);
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${xmlText(publication.name)}</title>
<link>${xmlText(url)}/</link>
<description>${xmlText(publication.tagline)}</description>
<language>${xmlText(publication.locale.toLowerCase())}</language>
<atom:link href="${xmlText(url)}/feed.xml" rel="self" type="application/rss+xml"/>
${changed > 0 ? `<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>\n` : ''}${stories
  .map((story) => item(story, url, publication))
  .join('')}</channel>
</rss>
`;
}

function item(story: StoryCard, url: string, publication: Publication): string {
  const picture = story.picture && xmlText(url + sharePicturePath(story.picture));
  const address = xmlText(url + storyPath(story));
  const media = `<media:content url="${picture}" type="image/jpeg" medium="image" width="1200" height="630"/>\n`;
  return `<item>
<title>${xmlText(plainHeadline(story.headline))}</title>
<link>${address}</link>
<guid isPermaLink="false">${xmlText(url)}/#story-${story.id}</guid>
<pubDate>${story.publishedAt.toUTCString()}</pubDate>
${story.writers.map(({ name }) => `<dc:creator>${xmlText(name)}</dc:creator>\n`).join('')}<category>${xmlText(story.section.name)}</category>
<description>${xmlText(xmlText(story.verdict))}</description>
<content:encoded>${xmlText(html(story, url, publication))}</content:encoded>
${picture ? media : ''}</item>
`;
}

/** What a reader of feeds shows of a story. */
function html({ picture, verdict, score, ...story }: StoryCard, url: string, { scoreScale }: Publication): string {
  const alt = picture ? xmlText(picture.alt) : '';
  const image = picture
    ? `<p><img src="${xmlText(url + sharePicturePath(picture))}" width="1200" height="630" alt="${alt}"></p>`
    : '';
  const given = score === null ? '' : `<p>${xmlText(spokenScore(score, scoreScale))}</p>`;
  const whole = `<p><a href="${xmlText(url + storyPath(story))}">Read the whole ${story.kind === 'news' ? 'story' : story.kind}</a></p>`;
  return `${image}<p>${xmlText(verdict)}</p>${given}${whole}`;
}
