import type { ForeignAuthor, ForeignCategory } from './foreign.ts';
import { type GhostRow, ghostRows } from './ghost-rows.ts';
import { wordsIn } from './json-values.ts';

/** What is said of a post beside its row. */
export type GhostMeta = { alt: string; caption: string; isForMachines: boolean };

/** What has to be known of the other tables before a post makes sense: some hundred bytes a post. */
export type GhostJoins = {
  name: string;
  language: string;
  timeZone: string;
  /** How addresses of posts are made, where the export says so. */
  permalinks: string;
  /** By their number there. */
  users: Map<string, ForeignAuthor>;
  tags: Map<string, ForeignCategory>;
  metas: Map<string, GhostMeta>;
  /** The numbers of tags and of users, by that of the post, in their order. */
  tagsOf: Map<string, string[]>;
  authorsOf: Map<string, string[]>;
};

type Link = { post: string; other: string; order: number };

/** Reads an export to its end, but for its posts. */
export async function ghostJoins(bytes: AsyncIterable<Uint8Array>): Promise<GhostJoins> {
  const joins = { users: new Map(), tags: new Map(), metas: new Map() };
  const settings = new Map<string, string>();
  const [tagged, written]: [Link[], Link[]] = [[], []];
  for await (const { table, row } of ghostRows(bytes)) {
    const id = wordsIn(row.id);
    if (table === 'settings') settings.set(wordsIn(row.key), wordsIn(row.value).slice(0, 1_000));
    if (table === 'users') joins.users.set(id, userOf(row));
    if (table === 'tags') joins.tags.set(id, tagOf(row));
    if (table === 'posts_meta') joins.metas.set(wordsIn(row.post_id), metaOf(row));
    if (table === 'posts_tags') tagged.push(linkOf(row, 'tag_id'));
    if (table === 'posts_authors') written.push(linkOf(row, 'author_id'));
  }
  return {
    ...joins,
    ...{ tagsOf: inOrder(tagged), authorsOf: inOrder(written) },
    name: settings.get('title') ?? '',
    language: settings.get('locale') ?? settings.get('default_locale') ?? settings.get('lang') ?? '',
    timeZone: knownZone(settings.get('timezone') ?? settings.get('active_timezone') ?? settings.get('activeTimezone')),
    permalinks: settings.get('permalinks') ?? '',
  };
}

const userOf = ({ slug, email, name }: GhostRow['row']): ForeignAuthor => ({
  ...{ login: wordsIn(slug), email: wordsIn(email), name: wordsIn(name) },
});

/** A tag whose name begins with # is one for the house, as its visibility says too. */
const tagOf = ({ slug, name, visibility }: GhostRow['row']): ForeignCategory => ({
  ...{ slug: wordsIn(slug), name: wordsIn(name) },
  isInternal: visibility === 'internal' || wordsIn(name).startsWith('#'),
});

const machineFields = /^(meta|og|twitter)_(title|description|image)$/;

/** In the first versions all this stood in the row of the post itself. */
export const metaOf = (row: GhostRow['row']): GhostMeta => ({
  alt: wordsIn(row.feature_image_alt),
  caption: wordsIn(row.feature_image_caption),
  isForMachines: Object.keys(row).some((key) => machineFields.test(key) && wordsIn(row[key]) !== ''),
});

const linkOf = (row: GhostRow['row'], other: 'tag_id' | 'author_id'): Link => ({
  ...{ post: wordsIn(row.post_id), other: wordsIn(row[other]), order: Number(row.sort_order ?? 0) },
});

function inOrder(links: readonly Link[]): Map<string, string[]> {
  const made = new Map<string, string[]>();
  for (const { post, other } of links.toSorted((a, b) => a.order - b.order)) {
    const known = made.get(post);
    if (known) known.push(other);
    else made.set(post, [other]);
  }
  return made;
}

function knownZone(name: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name || 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
