/** What another system knows, as its export says it: nothing here is checked, cleaned or ours yet. */

/** An export that cannot be read: a sentence for the operator, with the line where it stops making sense. */
export class ForeignFileError extends Error {
  override name = 'ForeignFileError';
}

/** Somebody who writes there. */
export type ForeignAuthor = { login: string; email: string; name: string };

/** Internal is one that readers never saw: a sign among editors. */
export type ForeignCategory = { slug: string; name: string; isInternal: boolean };

/** A text in the form in which it is kept there: HTML with shortcodes, or blocks; the two editors of Ghost, and its HTML. */
export type ForeignText = { form: 'wordpress' | 'lexical' | 'mobiledoc' | 'ghost-html'; text: string };

export type ForeignComment = {
  id: string;
  /** What it answers; empty at the top. */
  parent: string;
  author: string;
  email: string;
  /** Their number or name in the old place; empty, or 0, for somebody who was not signed in. */
  user: string;
  at: string;
  /** HTML. */
  text: string;
  /** "1" let through, "0" waiting, "spam", "trash". */
  approved: string;
  /** "comment" or empty for one; "pingback" and "trackback" are none. */
  type: string;
};

/** Whatever stands in the export as a post: stories, pages, attachments, the entries of menus. */
export type ForeignPost = ForeignText & {
  /** Of the file, where it begins; 0 where lines say nothing. */
  line: number;
  id: string;
  /** "post", "page", "attachment" and whatever plugins made. */
  type: string;
  status: string;
  title: string;
  excerpt: string;
  /** The login of who wrote it, and of those who wrote it with them. */
  author: string;
  coAuthors: string[];
  /** The last part of its old address. */
  slug: string;
  /** Its old address as readers had it. */
  link: string;
  /** Its address by number, https://old.example/?p=12, which led there beside the other; empty where there was none. */
  shortLink: string;
  /** In UTC, "2013-12-18 14:03:00"; zeros where there is none. */
  dateGmt: string;
  /** As RSS writes it. */
  pubDate: string;
  parent: string;
  password: string;
  /** Who alone could read it, “its members”; empty where everybody could. */
  audience: string;
  /** "open" or "closed". */
  commentStatus: string;
  /** The file of an attachment. */
  attachmentUrl: string;
  /** The picture over it, where the post itself says which. */
  lead: { address: string; alt: string; caption: string } | undefined;
  categories: ForeignCategory[];
  tags: string[];
  meta: Record<string, string>;
  comments: ForeignComment[];
  /** What of it has no place in all this. */
  lost: string[];
};

/** What was said on one page, in an export of comments alone. */
export type ForeignThread = {
  id: string;
  /** Where the export has it: "line 12"; empty where it has no lines. */
  place: string;
  /** Of which site it is, as far as the export knows. */
  site: string;
  /** Of the page: whole, or a path. */
  address: string;
  title: string;
  /** It was taken away there, with all that was said on it. */
  isDeleted: boolean;
  /** What nothing here can hold. */
  left: string[];
};

/** What a reader of an export of comments gives. A thread may come behind its comments. */
export type ThreadEntry =
  | { entry: 'thread'; thread: ForeignThread }
  | { entry: 'comment'; threadId: string; comment: ForeignComment };

export type ForeignSite = { name: string; link: string; language: string };

/** What a reader of an export gives, in the order of the file. */
export type ForeignEntry =
  | { entry: 'site'; site: ForeignSite }
  | { entry: 'author'; author: ForeignAuthor }
  | { entry: 'post'; post: ForeignPost };
