import { eq, exists, or, type SQL, sql } from 'drizzle-orm';
import { folded } from '#domain/fold.ts';
import { read } from './connection.ts';
import { media, works } from './schema.ts';

/** Pictures that have a word in what is said of them, and posters of works that have it in their title. */
export function hasWord(word: string): SQL | undefined {
  const wanted = pattern(word.toLowerCase());
  if (wanted === '%%') return undefined;
  const said = [media.name, media.alt, media.caption, media.credit].map(
    (column) => sql`lower(${column}) like ${wanted}`,
  );
  const posters = read()
    .select({ id: works.id })
    .from(works)
    .where(sql`${eq(works.posterId, media.id)} and ${works.titleFolded} like ${pattern(folded(word))}`);
  return or(...said, exists(posters));
}

/** Signs that `like` has a meaning for are left out. */
const pattern = (word: string) => `%${word.trim().replace(/[%_\\\p{Cc}]/gu, '')}%`;
