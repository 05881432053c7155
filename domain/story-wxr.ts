import { bodyHtml } from './body-html.ts';
import { plainHeadline } from './headline.ts';
import type { Publication } from './publication.ts';
import { shownIn } from './shown.ts';
import { slugFromHeadline } from './slug.ts';
import { type StoryStatus, storyPath } from './story.ts';
import type { WholeStory } from './whole-story.ts';
import { xmlText } from './xml.ts';

type Exported = { story: WholeStory; status: StoryStatus };
type Here = { publication: Pick<Publication, 'name' | 'tagline' | 'locale'>; url: string };

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;

/** "2013-12-18 09:00:00", as WordPress writes a moment, in UTC. */
const wordpressTime = (at: Date) => at.toISOString().slice(0, 19).replace('T', ' ');

/** A story as WordPress exports one (WXR 1.2), which other programs read as well. What is not published is a draft there. */
export function storyWxr({ story, status }: Exported, { publication, url }: Here): string {
  const { section, writers } = story;
  const isOut = status === 'published';
  const author = writers[0];
  const address = url + storyPath(story);
  const time = wordpressTime(story.publishedAt);
  const meta = { marquee_kind: story.kind, marquee_score: story.score, marquee_work: story.work?.title };
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
${element('title', publication.name)}
${element('link', url)}
${element('description', publication.tagline)}
${element('language', publication.locale)}
<wp:wxr_version>1.2</wp:wxr_version>
${element('wp:base_site_url', url)}
${element('wp:base_blog_url', url)}
${writers.map(authorXml).join('\n')}
<item>
${element('title', plainHeadline(story.headline))}
${element('link', address)}
${element('pubDate', story.publishedAt.toUTCString())}
${element('dc:creator', author?.handle ?? '')}
<guid isPermaLink="false">${xmlText(address)}</guid>
${element('description', '')}
${element('content:encoded', contentOf(story, url))}
${element('excerpt:encoded', story.verdict)}
<wp:post_id>${story.id}</wp:post_id>
${element('wp:post_date', time)}
${element('wp:post_date_gmt', time)}
${element('wp:comment_status', story.commentsClosedAt ? 'closed' : 'open')}
<wp:ping_status>closed</wp:ping_status>
${element('wp:post_name', story.slug)}
${element('wp:status', isOut ? 'publish' : 'draft')}
<wp:post_parent>0</wp:post_parent>
<wp:menu_order>0</wp:menu_order>
<wp:post_type>post</wp:post_type>
<wp:post_password></wp:post_password>
<wp:is_sticky>0</wp:is_sticky>
${section ? categoryXml('category', section.slug, section.name) : ''}
${story.tags.map((tag) => categoryXml('post_tag', slugFromHeadline(tag), tag)).join('\n')}
${Object.entries(meta)
  .flatMap(([name, value]) => (value === null || value === undefined ? [] : [metaXml(name, String(value))]))
  .join('\n')}
</item>
</channel>
</rss>
`;
}

/** The text, and the ranks of a list below it. */
function contentOf(story: WholeStory, url: string): string {
  const ranks = story.entries.map(({ rank, work, blurb }) => {
    const title = work.year ? `${work.title} (${work.year})` : work.title;
    return `\n<h2>${rank}. ${xmlText(title)}</h2>${blurb && `<p>${xmlText(blurb)}</p>`}`;
  });
  return bodyHtml(story.body, shownIn(story, url)) + ranks.join('');
}

const authorXml = ({ handle, name }: WholeStory['writers'][number]) =>
  `<wp:author>${element('wp:author_login', handle)}${element('wp:author_display_name', name)}</wp:author>`;

const categoryXml = (domain: string, slug: string, name: string) =>
  `<category domain="${domain}" nicename="${xmlText(slug)}">${xmlText(name)}</category>`;

const metaXml = (name: string, value: string) =>
  `<wp:postmeta>${element('wp:meta_key', name)}${element('wp:meta_value', value)}</wp:postmeta>`;
