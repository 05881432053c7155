import { and, desc, eq, like } from 'drizzle-orm';
import { plainHeadline } from '#domain/headline.ts';
import { type FoundReference, REFERENCES_FOUND } from '#domain/reference.ts';
import { slugOf } from '#domain/slug.ts';
import { read } from './connection.ts';
import { worksTitled } from './find-works.ts';
import { criticsCalled } from './find-writers.ts';
import { revisions, stories } from './schema.ts';

/** Stories that readers have, works, critics and guests with these words in what they are called, for somebody who links them. */
export async function findReferences(typed: string): Promise<FoundReference[]> {
  if (!typed.trim()) return [];
  const [ofStories, ofWorks, ofCritics] = await Promise.all([storiesCalled(typed), worksCalled(typed), named(typed)]);
  return [...ofWorks, ...ofStories, ...ofCritics];
}

/**
 * By the words of the address, which are those of the headline: they stand in the narrow rows that an index keeps in
 * order, so that no text is read.
 */
async function storiesCalled(typed: string): Promise<FoundReference[]> {
  const words = slugOf(typed).split('-').filter(Boolean);
  if (words.length === 0) return [];
  const rows = await read()
    .select({ id: stories.id, kind: stories.kind, title: revisions.headline })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(eq(stories.status, 'published'), ...words.map((word) => like(stories.slug, `%${word}%`))))
    .orderBy(desc(stories.publishedAt), desc(stories.id))
    .limit(REFERENCES_FOUND);
  return rows.map(({ id, kind, title }) => ({
    kind: 'story',
    id,
    title: plainHeadline(title),
    what: kind,
    year: null,
  }));
}

async function worksCalled(typed: string): Promise<FoundReference[]> {
  const works = await worksTitled(typed, REFERENCES_FOUND);
  return works.map(({ id, title, kind, year }) => ({ kind: 'work', id, title, what: kind, year }));
}

async function named(typed: string): Promise<FoundReference[]> {
  const critics = await criticsCalled(typed, REFERENCES_FOUND);
  return critics.map(({ by, id, name }) => {
    // Guests have numbers of their own, which accounts have too.
    const kind = by === 'guest' ? 'guest' : 'critic';
    return { kind, id, title: name, what: kind, year: null };
  });
}
