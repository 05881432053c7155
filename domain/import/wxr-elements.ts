import {
  type ForeignAuthor,
  type ForeignComment,
  type ForeignEntry,
  ForeignFileError,
  type ForeignPost,
  type ForeignSite,
} from './foreign.ts';
import { unescaped } from './html-tree.ts';
import type { XmlElements } from './read-xml.ts';

/** Names stand in an export as WordPress keeps them, with the signs of HTML written out: “Film &amp; TV”. */
const nameIn = (text: string): string => (text.includes('&') ? unescaped(text) : text).trim();

/** One post with all its comments is held in memory while it is read. */
const LARGEST_POST = 64_000_000;

const FOREIGN =
  'This is no WordPress export. It is made in WordPress under Tools, Export, “All content”, and is an XML file with wp:wxr_version in it.';

/** Fields of a post by the element that holds them. */
const postFields = {
  title: 'title',
  link: 'link',
  pubDate: 'pubDate',
  'dc:creator': 'author',
  'content:encoded': 'text',
  'excerpt:encoded': 'excerpt',
  'wp:post_id': 'id',
  'wp:post_date_gmt': 'dateGmt',
  'wp:post_name': 'slug',
  'wp:status': 'status',
  'wp:post_type': 'type',
  'wp:post_parent': 'parent',
  'wp:post_password': 'password',
  'wp:comment_status': 'commentStatus',
  'wp:attachment_url': 'attachmentUrl',
} as const satisfies Record<string, keyof ForeignPost>;

const commentFields = {
  'wp:comment_id': 'id',
  'wp:comment_parent': 'parent',
  'wp:comment_author': 'author',
  'wp:comment_author_email': 'email',
  'wp:comment_user_id': 'user',
  'wp:comment_date_gmt': 'at',
  'wp:comment_content': 'text',
  'wp:comment_approved': 'approved',
  'wp:comment_type': 'type',
} as const satisfies Record<string, keyof ForeignComment>;

const authorFields = {
  'wp:author_login': 'login',
  'wp:author_email': 'email',
  'wp:author_display_name': 'name',
} as const satisfies Record<string, keyof ForeignAuthor>;

const siteFields = { title: 'name', link: 'link', language: 'language' } as const;

const fieldIn = <T extends string>(fields: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** The elements of a WordPress export. Those that it does not know are passed over. */
export class WxrElements implements XmlElements<ForeignEntry> {
  #line: () => number;
  #path: string[] = [];
  #text = '';
  #held = 0;
  #version = '';
  #site: ForeignSite = { name: '', link: '', language: '' };
  #siteGiven = false;
  #author: ForeignAuthor | undefined;
  #post: ForeignPost | undefined;
  #comment: ForeignComment | undefined;
  #term: { domain: string; slug: string } | undefined;
  #metaKey = '';
  #metaValue = '';
  #taken: ForeignEntry[] = [];

  constructor(line: () => number) {
    this.#line = line;
  }

  open(name: string, attributes: Record<string, string>) {
    const depth = this.#path.length;
    if (depth === 0 && name !== 'rss') throw new ForeignFileError(FOREIGN);
    if (depth === 1 && name !== 'channel') throw new ForeignFileError(FOREIGN);
    this.#path.push(name);
    this.#text = '';
    if (depth === 2 && name === 'item') {
      if (this.#version === '') throw new ForeignFileError(FOREIGN);
      this.#giveSite();
      this.#post = newPost(this.#line());
      this.#held = 0;
    }
    if (depth === 2 && name === 'wp:author') this.#author = { login: '', email: '', name: '' };
    if (depth === 3 && this.#post) {
      if (name === 'wp:comment') this.#comment = newComment();
      if (name === 'category') this.#term = { domain: attributes.domain ?? '', slug: attributes.nicename ?? '' };
    }
  }

  text(text: string) {
    this.#text += text;
    if (!this.#post) return;
    this.#held += text.length;
    if (this.#held > LARGEST_POST)
      throw new ForeignFileError(
        `Line ${this.#post.line}: a post with its comments is larger than 64 million letters.`,
      );
  }

  close(name: string) {
    this.#path.pop();
    const [text, depth] = [this.#text, this.#path.length];
    this.#text = '';
    if (this.#post) this.#closeInPost(this.#post, name, text, depth);
    else if (this.#author) this.#closeInAuthor(this.#author, name, text, depth);
    else if (depth === 2) {
      const field = fieldIn(siteFields, name);
      if (field) this.#site[field] = field === 'name' ? nameIn(text) : text.trim();
      if (name === 'wp:wxr_version') this.#version = wxrVersion(text);
    }
  }

  taken(): ForeignEntry[] {
    return this.#taken.splice(0);
  }

  end() {
    if (this.#version === '') throw new ForeignFileError(FOREIGN);
    this.#giveSite();
  }

  #giveSite() {
    if (this.#siteGiven) return;
    this.#siteGiven = true;
    // What came before is known by the site it came from.
    if (!/^https?:\/\/[^/]/i.test(this.#site.link))
      throw new ForeignFileError('The export does not say of which site it is: it has no <link> with its address.');
    this.#taken.push({ entry: 'site', site: this.#site });
  }

  #closeInAuthor(author: ForeignAuthor, name: string, text: string, depth: number) {
    const field = depth === 3 ? fieldIn(authorFields, name) : undefined;
    if (field) author[field] = field === 'name' ? nameIn(text) : text.trim();
    if (depth !== 2) return;
    this.#taken.push({ entry: 'author', author });
    this.#author = undefined;
  }

  #closeInPost(post: ForeignPost, name: string, text: string, depth: number) {
    if (depth === 2) {
      post.shortLink = `${this.#site.link.replace(/\/+$/, '')}/?p=${post.id}`;
      this.#taken.push({ entry: 'post', post });
      this.#post = undefined;
    } else if (depth === 3) this.#closeField(post, name, text);
    else if (depth === 4 && this.#comment) {
      const field = fieldIn(commentFields, name);
      if (field) this.#comment[field] = field === 'author' ? nameIn(text) : text;
    } else if (depth === 4 && name === 'wp:meta_key') this.#metaKey = text;
    else if (depth === 4 && name === 'wp:meta_value') this.#metaValue = text;
  }

  #closeField(post: ForeignPost, name: string, text: string) {
    const field = fieldIn(postFields, name);
    if (field) post[field] = text;
    if (name === 'wp:comment' && this.#comment) {
      post.comments.push(this.#comment);
      this.#comment = undefined;
    }
    if (name === 'category' && this.#term) {
      const { domain, slug } = this.#term;
      if (domain === 'category') post.categories.push({ slug, name: nameIn(text), isInternal: false });
      if (domain === 'post_tag') post.tags.push(nameIn(text));
      this.#term = undefined;
    }
    if (name === 'wp:postmeta') {
      if (this.#metaKey) post.meta[this.#metaKey] = this.#metaValue;
      this.#metaKey = '';
      this.#metaValue = '';
    }
  }
}

function wxrVersion(text: string): string {
  const version = text.trim();
  if (/^1\.[0-2]$/.test(version)) return version;
  throw new ForeignFileError(`The export says that it is of version ${version || 'none'}; 1.0, 1.1 and 1.2 are known.`);
}

const newComment = (): ForeignComment => ({
  ...{ id: '', parent: '', author: '', email: '', user: '', at: '', text: '', approved: '', type: '' },
});

const newPost = (line: number): ForeignPost => ({
  ...{ line, id: '', type: '', status: '', title: '', form: 'wordpress', text: '', excerpt: '', author: '' },
  ...{ coAuthors: [], slug: '', link: '', shortLink: '', dateGmt: '', pubDate: '', parent: '', password: '' },
  ...{ audience: '', commentStatus: '', attachmentUrl: '', lead: undefined, categories: [], tags: [], lost: [] },
  ...{ meta: Object.create(null) as Record<string, string>, comments: [] },
});
