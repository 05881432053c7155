import { eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm';
import { termsOf } from '#domain/desk-search.ts';
import { folded } from '#domain/fold.ts';
import { read } from './connection.ts';
import { media, works } from './schema.ts';
import { subjectsSaying } from './search-words.ts';

/**
 * Pictures that have a word in what is said of them or, as the search of the desk finds them, several words in any order;
 * and posters of works that have it in their title.
 */
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
  const terms = termsOf(word);
  const found = terms.length > 0 ? inArray(media.id, subjectsSaying('picture', terms)) : undefined;
  return or(...said, exists(posters), found);
}

/** Signs that `like` has a meaning for are left out. */
const pattern = (word: string) => `%${word.trim().replace(/[%_\\\p{Cc}]/gu, '')}%`;
