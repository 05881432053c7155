import { folded } from '#domain/fold.ts';
import { read } from '../connection.ts';
import { addSection } from '../menu.ts';
import { sections } from '../schema.ts';
import type { Losing } from './importer.ts';

/** The section of this name, made where there is none; the default one where the menu is full. Null where that is lost too. */
export async function sectionNamed(name: string, { by, now, map, losses }: Losing): Promise<number | null> {
  const found = await findSection(name);
  if (found !== undefined) return found;
  if ((await addSection(name, by, now)) !== 'full') return (await findSection(name)) ?? null;
  const instead = await findSection(map.default.section);
  const where = instead === undefined ? 'no section' : map.default.section;
  losses.lose(`the section ${name}: the menu is full, and the story stands in ${where}`);
  return instead ?? null;
}

async function findSection(name: string): Promise<number | undefined> {
  const all = await read().select({ id: sections.id, name: sections.name }).from(sections);
  return all.find((one) => folded(one.name) === folded(name))?.id;
}
