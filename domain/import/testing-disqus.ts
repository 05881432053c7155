/** An export of Disqus for tests, written as Disqus writes one. */

export type DisqusThread = { id: number; identifier?: string; link?: string; title?: string; deleted?: boolean };

export type DisqusPost = {
  id: number;
  thread: number;
  parent?: number;
  at?: string;
  message?: string;
  deleted?: boolean;
  spam?: boolean;
  approved?: boolean;
  name?: string;
  email?: string;
  username?: string;
};

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const threadXml = ({ id, identifier, link, title, deleted = false }: DisqusThread) => `
<thread dsq:id="${id}">
<id>${xml(identifier ?? String(id))}</id>
<forum>lamp</forum>
<category dsq:id="1" />
<link>${xml(link ?? `https://old.example/page-${id}/`)}</link>
<title>${xml(title ?? `Page ${id}`)}</title>
<message />
<createdAt>2013-12-18T14:03:00Z</createdAt>
<author><name>Ines Okafor</name><isAnonymous>false</isAnonymous><username>ines</username></author>
<isClosed>false</isClosed>
<isDeleted>${deleted}</isDeleted>
</thread>`;

export const postXml = ({ id, thread, parent, username, ...post }: DisqusPost) => `
<post dsq:id="${id}">
<id>wp_id=${id}</id>
<message>${cdata(post.message ?? '<p>Well said, and rightly so.</p>')}</message>
<createdAt>${post.at ?? '2013-12-19T10:00:00Z'}</createdAt>
<isDeleted>${post.deleted ?? false}</isDeleted>
<isSpam>${post.spam ?? false}</isSpam>
${post.approved === undefined ? '' : `<isApproved>${post.approved}</isApproved>`}
<author>
${post.email === undefined ? '' : `<email>${xml(post.email)}</email>`}
<name>${xml(post.name ?? 'Wren')}</name>
<isAnonymous>${username === undefined}</isAnonymous>
${username ? `<username>${xml(username)}</username>` : ''}
</author>
<ipAddress>192.0.2.7</ipAddress>
<thread dsq:id="${thread}" />
${parent === undefined ? '' : `<parent dsq:id="${parent}" />`}
</post>`;

export const disqusHead = `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://disqus.com/api/schemas/1.0/disqus.xsd http://disqus.com/api/schemas/1.0/disqus-internals.xsd">
<category dsq:id="1"><forum>lamp</forum><title>General</title><isDefault>true</isDefault></category>`;

export const disqusEnd = '\n</disqus>\n';

export const disqus = (threads: readonly DisqusThread[], posts: readonly DisqusPost[]) =>
  `${disqusHead}${threads.map(threadXml).join('')}${posts.map(postXml).join('')}${disqusEnd}`;
