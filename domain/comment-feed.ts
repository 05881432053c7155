import { commentPermalink } from './comment-address.ts';
import type { CommentInline } from './comment-text.ts';
import { type FeedItem, idIn, type Site } from './feed.ts';
import type { Spoiling } from './spoiled-place.ts';
import type { StoryArea } from './story.ts';
import { storyPath } from './story.ts';
import { type ReadBlock, withheldComment } from './withheld-comment.ts';
import { xmlText } from './xml.ts';

/** A page of a thread. */
export const FEED_COMMENTS = 50;

/** A comment that everybody can read. */
export type FeedComment = Spoiling & {
  id: number;
  number: number;
  /** Who wrote it, and their page on the site where they have one. */
  author: { name: string; path?: string | undefined };
  text: string;
  createdAt: Date;
  editedAt: Date | null;
};

/** A comment in a feed: with what gives the work away withheld, whoever asks. */
export function commentItem(comment: FeedComment, story: { area: StoryArea; slug: string }, site: Site): FeedItem {
  const { id, number, author, createdAt, editedAt } = comment;
  const url = site.url + commentPermalink(storyPath(story), number);
  return {
    id: idIn(site, `comment-${id}`),
    title: `Comment ${number}, by ${author.name}`,
    url,
    published: createdAt,
    updated: editedAt ?? createdAt,
    authors: [{ name: author.name, ...(author.path && { url: site.url + author.path }) }],
    categories: [],
    summary: '',
    html: commentHtml(comment, url),
  };
}

/** What it says to everybody, as HTML. `url` is where it stands, and what is withheld can be asked for. */
export const commentHtml = (comment: Spoiling & { text: string }, url: string) =>
  blocks(withheldComment(comment, false), url);

const blocks = (all: readonly ReadBlock[], url: string): string => all.map((block) => blockHtml(block, url)).join('');

function blockHtml(block: ReadBlock, url: string): string {
  if (block.type === 'paragraph') return `<p>${block.children.map(inlineHtml).join('')}</p>`;
  if (block.type === 'quote') return `<blockquote>${blocks(block.children, url)}</blockquote>`;
  return `<p>[<a href="${xmlText(url)}">spoiler</a>]</p>`;
}

function inlineHtml(inline: CommentInline): string {
  if (inline.type === 'text') return xmlText(inline.text);
  if (inline.type === 'break') return '<br>';
  const words = inline.children.map(inlineHtml).join('');
  if (inline.type === 'link') return `<a href="${xmlText(inline.href)}" rel="nofollow ugc">${words}</a>`;
  return inline.type === 'strong' ? `<b>${words}</b>` : `<i>${words}</i>`;
}
