import { newPublication, newSections } from '#domain/publication.ts';
import { read, transaction } from './connection.ts';
import { publication, sections } from './schema.ts';

/** Whether somebody has begun here, with the demo or with a publication of their own. */
export async function hasBegun(): Promise<boolean> {
  const rows = await read().select({ id: publication.id }).from(publication);
  return rows.length > 0;
}

/** Begins an empty publication: a name, and the sections without which no story can be published. */
export async function begin() {
  await transaction(async (tx) => {
    if (await hasBegun()) return;
    await tx.insert(publication).values({ id: 1, ...newPublication });
    await tx.insert(sections).values(newSections.map((section, index) => ({ ...section, position: index + 1 })));
  });
}
