/** A WordPress export for tests, written as WordPress writes one. */

export type WxrComment = {
  id: number;
  parent?: number;
  author?: string;
  email?: string;
  user?: number;
  at?: string;
  text?: string;
  approved?: string;
  type?: string;
};

export type WxrItem = {
  id: number;
  title?: string;
  type?: string;
  status?: string;
  text?: string;
  excerpt?: string;
  author?: string;
  slug?: string;
  link?: string;
  at?: string;
  parent?: number;
  password?: string;
  commentStatus?: string;
  attachmentUrl?: string;
  categories?: string[];
  tags?: string[];
  meta?: Record<string, string>;
  comments?: WxrComment[];
};

export type WxrAuthor = { login: string; email: string; name: string };

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const nicename = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const term = (domain: string) => (name: string) =>
  `<category domain="${domain}" nicename="${nicename(name)}">${cdata(name)}</category>`;

const commentXml = ({ id, parent = 0, author = 'Wren', email = '', user = 0, ...rest }: WxrComment) => `
<wp:comment>
<wp:comment_id>${id}</wp:comment_id>
<wp:comment_author>${cdata(author)}</wp:comment_author>
<wp:comment_author_email>${cdata(email)}</wp:comment_author_email>
<wp:comment_date_gmt>${cdata(rest.at ?? '2013-12-19 10:00:00')}</wp:comment_date_gmt>
<wp:comment_content>${cdata(rest.text ?? 'Well said, and rightly so.')}</wp:comment_content>
<wp:comment_approved>${cdata(rest.approved ?? '1')}</wp:comment_approved>
<wp:comment_type>${cdata(rest.type ?? 'comment')}</wp:comment_type>
<wp:comment_parent>${parent}</wp:comment_parent>
<wp:comment_user_id>${user}</wp:comment_user_id>
</wp:comment>`;

export const itemXml = (item: WxrItem) => `
<item>
<title>${cdata(item.title ?? `Post ${item.id}`)}</title>
<link>${item.link ?? `https://old.example/2013/12/${item.slug ?? `post-${item.id}`}/`}</link>
<pubDate>Wed, 18 Dec 2013 14:03:00 +0000</pubDate>
<dc:creator>${cdata(item.author ?? 'ines')}</dc:creator>
<guid isPermaLink="false">https://old.example/?p=${item.id}</guid>
<description></description>
<content:encoded>${cdata(item.text ?? '<p>Patient, and right to be.</p>')}</content:encoded>
<excerpt:encoded>${cdata(item.excerpt ?? '')}</excerpt:encoded>
<wp:post_id>${item.id}</wp:post_id>
<wp:post_date_gmt>${cdata(item.at ?? '2013-12-18 14:03:00')}</wp:post_date_gmt>
<wp:comment_status>${cdata(item.commentStatus ?? 'open')}</wp:comment_status>
<wp:post_name>${cdata(item.slug ?? `post-${item.id}`)}</wp:post_name>
<wp:status>${cdata(item.status ?? 'publish')}</wp:status>
<wp:post_parent>${item.parent ?? 0}</wp:post_parent>
<wp:post_type>${cdata(item.type ?? 'post')}</wp:post_type>
<wp:post_password>${cdata(item.password ?? '')}</wp:post_password>
${item.attachmentUrl ? `<wp:attachment_url>${cdata(item.attachmentUrl)}</wp:attachment_url>` : ''}
${(item.categories ?? []).map(term('category')).join('\n')}
${(item.tags ?? []).map(term('post_tag')).join('\n')}
${Object.entries(item.meta ?? {})
  .map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  )
  .join('\n')}
${(item.comments ?? []).map(commentXml).join('')}
</item>`;

const authorXml = ({ login, email, name }: WxrAuthor) => `
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata(login)}</wp:author_login>
<wp:author_email>${cdata(email)}</wp:author_email><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>`;

export const ines: WxrAuthor = { login: 'ines', email: 'ines@old.example', name: 'Ines Okafor' };

export const wxrHead = (authors: readonly WxrAuthor[] = [ines]) => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file. -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Old Lamp</title>
<link>https://old.example</link>
<language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://old.example</wp:base_site_url>${authors.map(authorXml).join('')}`;

export const wxrEnd = '\n</channel>\n</rss>\n';

export const wxr = (items: readonly WxrItem[], authors?: readonly WxrAuthor[]) =>
  `${wxrHead(authors)}${items.map(itemXml).join('')}${wxrEnd}`;

/** A text as a file gives it, cut where nobody would cut it. */
export async function* bytesOf(text: string, size = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
