/** A Ghost export for tests, written as Ghost writes one: its posts before all that is said of them. */

export type GhostPost = {
  id: number;
  tags?: string[];
  authors?: string[];
  meta?: Record<string, unknown>;
  [field: string]: unknown;
};

/** Numbers of Ghost have 24 signs. */
export const ghostId = (number: number) => number.toString(16).padStart(24, '0');

const slugOf = (name: string) => name.toLowerCase().replace('#', 'hash-').replace(/\W+/g, '-');

export const lexical = (...children: unknown[]) => JSON.stringify({ root: { type: 'root', version: 1, children } });
export const text = (text: string, format = 0) => ({ type: 'extended-text', text, format });
export const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

export const postRow = ({ id, tags, authors, meta, ...given }: GhostPost) => ({
  ...{ id: ghostId(id), title: `Post ${id}`, slug: `post-${id}`, type: 'post', status: 'published' },
  ...{ mobiledoc: null, lexical: null, html: '<p>Patient, and right to be.</p>', visibility: 'public' },
  ...{ created_at: '2013-12-17T14:03:00.000Z', published_at: '2013-12-18T14:03:00.000Z', custom_excerpt: null },
  ...given,
});

export const ghostUsers = [
  { id: ghostId(0xa1), slug: 'ines', name: 'Ines Okafor', email: 'ines@old.example' },
  { id: ghostId(0xa2), slug: 'theo', name: 'Theo', email: 'Theo@films.example' },
  ...[1, 2, 3, 4, 5, 6, 7].map((at) => ({
    id: ghostId(0xa2 + at),
    slug: `guest-${at}`,
    name: `Guest ${at}`,
    email: '',
  })),
];

/** The tables behind the posts. */
export function ghostTables(posts: readonly GhostPost[], settings: Record<string, unknown> = {}) {
  const names = [...new Set(posts.flatMap(({ tags = [] }) => tags))];
  const tagId = (name: string) => ghostId(0xb0 + names.indexOf(name));
  const userId = (slug: string) => ghostUsers.find((user) => user.slug === slug)?.id;
  return {
    posts_authors: posts.flatMap(({ id, authors = ['ines'] }) =>
      authors.map((slug, at) => ({ post_id: ghostId(id), author_id: userId(slug), sort_order: at })).toReversed(),
    ),
    posts_meta: posts.flatMap(({ id, meta }) => (meta ? [{ post_id: ghostId(id), ...meta }] : [])),
    posts_tags: posts.flatMap(({ id, tags = [] }) =>
      tags.map((name, at) => ({ post_id: ghostId(id), tag_id: tagId(name), sort_order: at })).toReversed(),
    ),
    settings: Object.entries({ title: 'The Old Lamp', ...settings }).map(([key, value]) => ({ key, value })),
    tags: names.map((name) => ({
      ...{ id: tagId(name), name, slug: slugOf(name) },
      visibility: name.startsWith('#') ? 'internal' : 'public',
    })),
    users: ghostUsers,
  };
}

const meta = { exported_on: 1_764_000_000_000, version: '5.82.0' };

export const ghostExport = (posts: readonly GhostPost[], settings?: Record<string, unknown>) =>
  JSON.stringify({ db: [{ meta, data: { posts: posts.map(postRow), ...ghostTables(posts, settings) } }] });

/** A text as a file gives it, again from its beginning as often as it is asked for. */
export const fileOf = (text: string, size = 1_000): AsyncIterable<Uint8Array> => ({
  async *[Symbol.asyncIterator]() {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});
