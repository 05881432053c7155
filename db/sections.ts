import { asc, eq } from 'drizzle-orm';
import type { Section } from '#domain/section.ts';
import { read } from './connection.ts';
import { prepared } from './prepared.ts';
import { sections } from './schema.ts';

const columns = { id: sections.id, slug: sections.slug, name: sections.name };

/** All departments, in the order of the menu. */
export const allSections = (): Promise<Section[]> => inOrder();

const inOrder = prepared('sections', (db) =>
  db.select(columns).from(sections).orderBy(asc(sections.position), asc(sections.id)),
);

export async function findSection(slug: string): Promise<Section | undefined> {
  const [row] = await read().select(columns).from(sections).where(eq(sections.slug, slug));
  return row;
}
