import MarkdownIt from 'markdown-it';
import { LONGEST_HTML } from './comment-markdown.ts';
import type { ForeignComment } from './foreign.ts';

/** A row of Isso's table of comments. SQLite puts anything into any column. */
export type IssoRow = Record<'id' | 'parent' | 'created' | 'mode' | 'text' | 'author' | 'email', unknown>;

/** Isso shows Markdown with HTML in it. */
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

export const issoComment = ({ id, parent, created, mode, text, author, email }: IssoRow): ForeignComment => ({
  ...{ id: issoText(id), parent: issoText(parent), author: issoText(author), email: issoText(email), user: '' },
  ...{ at: timeOf(Number(created)), text: markdown.render(issoText(text).slice(0, LONGEST_HTML)) },
  ...{ approved: approvedIn(Number(mode)), type: '' },
});

export const issoText = (value: unknown): string =>
  value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value ?? '');

/** Bits: 1 let through, 2 waiting, 4 deleted, of which a row is left for its answers. */
function approvedIn(mode: number): string {
  if (mode & 4) return 'trash';
  if (mode & 2) return '0';
  return mode & 1 ? '1' : 'trash';
}

/** Seconds since 1970, with a fraction. */
function timeOf(seconds: number): string {
  const at = new Date(Math.round(seconds * 1_000));
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}
