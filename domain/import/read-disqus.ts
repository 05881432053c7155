import { type ForeignComment, ForeignFileError, type ForeignThread, type ThreadEntry } from './foreign.ts';
import { readXml, type XmlElements } from './read-xml.ts';

/** Reads an export of Disqus. @throws {ForeignFileError} where it is none, with the line */
export const readDisqus = (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ThreadEntry> =>
  readXml(bytes, (line) => new DisqusElements(line));

const FOREIGN =
  'This is no Disqus export. It is made at disqus.com under Community, Export, and is an XML file whose first element is <disqus>.';

/** What of a post is told in words of its own; `state` is how they come together. */
type Post = ForeignComment & { threadId: string; state: Record<string, string> };

const threadFields = { link: 'address', title: 'title', forum: 'site' } as const;
const postFields = { message: 'text', createdAt: 'at' } as const;
const authorFields = { name: 'author', email: 'email', username: 'user' } as const;
const states = new Set(['isDeleted', 'isSpam', 'isApproved', 'isAnonymous']);

const fieldIn = <T extends string>(fields: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/**
 * Threads are the pages of the site, posts are what was said on them: `<thread dsq:id>` with its link, `<post dsq:id>` with
 * `<thread dsq:id/>` and `<parent dsq:id/>`. Of newer exports an author has no mail address.
 */
class DisqusElements implements XmlElements<ThreadEntry> {
  #line: () => number;
  #path: string[] = [];
  #text = '';
  #thread: ForeignThread | undefined;
  #identifier = '';
  #post: Post | undefined;
  #taken: ThreadEntry[] = [];

  constructor(line: () => number) {
    this.#line = line;
  }

  open(name: string, { 'dsq:id': id = '' }: Record<string, string>) {
    const depth = this.#path.length;
    if (depth === 0 && name !== 'disqus') throw new ForeignFileError(FOREIGN);
    this.#path.push(name);
    this.#text = '';
    if (depth === 1 && name === 'thread')
      this.#thread = {
        id,
        place: `line ${this.#line()}`,
        site: '',
        address: '',
        title: '',
        isDeleted: false,
        left: [],
      };
    if (depth === 1 && name === 'post') this.#post = newPost(id);
    if (depth === 2 && this.#post && name === 'thread') this.#post.threadId = id;
    if (depth === 2 && this.#post && name === 'parent') this.#post.parent = id;
  }

  text(text: string) {
    this.#text += text;
  }

  close(name: string) {
    this.#path.pop();
    const [text, depth, above] = [this.#text, this.#path.length, this.#path.at(-1)];
    this.#text = '';
    if (depth === 1) this.#end();
    else if (depth === 2 && this.#thread) {
      const field = fieldIn(threadFields, name);
      if (field) this.#thread[field] = text.trim();
      if (name === 'id') this.#identifier = text.trim();
      if (name === 'isDeleted') this.#thread.isDeleted = text.trim() === 'true';
    } else if (this.#post) {
      const field = fieldIn(depth === 2 ? postFields : above === 'author' && depth === 3 ? authorFields : {}, name);
      if (field) this.#post[field] = field === 'text' ? text : text.trim();
      if (states.has(name)) this.#post.state[name] = text.trim();
    }
  }

  taken(): ThreadEntry[] {
    return this.#taken.splice(0);
  }

  /** Without a first element it is no XML, which its reader says. */
  end() {}

  #end() {
    if (this.#thread) {
      // What the site itself calls the page mostly ends in an address: “12 https://old.example/?p=12”.
      this.#thread.address ||= this.#identifier.split(/\s/).at(-1) ?? '';
      this.#taken.push({ entry: 'thread', thread: this.#thread });
    }
    if (this.#post) {
      const { threadId, state, ...said } = this.#post;
      const user = state.isAnonymous === 'true' ? '' : said.user;
      this.#taken.push({ entry: 'comment', threadId, comment: { ...said, user, approved: approvedIn(state) } });
    }
    this.#thread = undefined;
    this.#identifier = '';
    this.#post = undefined;
  }
}

function approvedIn({ isDeleted, isSpam, isApproved }: Record<string, string>): string {
  if (isDeleted === 'true') return 'trash';
  if (isSpam === 'true') return 'spam';
  return isApproved === 'false' ? '0' : '1';
}

const newPost = (id: string): Post => ({
  ...{ id, threadId: '', parent: '', author: '', email: '', user: '', at: '', text: '', approved: '', type: '' },
  state: {},
});
