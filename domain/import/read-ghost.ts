import type { ForeignEntry } from './foreign.ts';
import { ghostJoins } from './ghost-joins.ts';
import { ghostPost } from './ghost-post.ts';
import { ghostRows } from './ghost-rows.ts';

/**
 * Reads a Ghost export (JSON). Who wrote a post, and under which tags, stands in tables behind the posts, so the file is read
 * twice: `bytes` can be iterated again from its beginning. Of which site it is, an export does not say.
 * @throws {ForeignFileError} where it is none
 */
export async function* readGhost(bytes: AsyncIterable<Uint8Array>, site: string): AsyncGenerator<ForeignEntry> {
  const joins = await ghostJoins(bytes);
  const link = site.replace(/\/+$/, '');
  yield { entry: 'site', site: { link, name: joins.name, language: joins.language } };
  for (const author of joins.users.values()) yield { entry: 'author', author };
  for await (const { table, row } of ghostRows(bytes))
    if (table === 'posts') yield { entry: 'post', post: ghostPost(row, joins, link) };
}
