import { and, eq, inArray } from 'drizzle-orm';
import type { ImportedThing } from '#domain/import/imported-thing.ts';
import { read } from '../connection.ts';
import type { Handle } from '../engine.ts';
import { findInParts } from '../in-parts.ts';
import { importedThings } from '../schema.ts';

/** The numbers here of what came before, by their names there. */
export async function thingsKnown(
  source: string,
  kind: ImportedThing,
  foreignIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await findInParts(foreignIds, (some) =>
    read()
      .select({ foreignId: importedThings.foreignId, number: importedThings.number })
      .from(importedThings)
      .where(
        and(eq(importedThings.source, source), eq(importedThings.kind, kind), inArray(importedThings.foreignId, some)),
      ),
  );
  return new Map(rows.map(({ foreignId, number }) => [foreignId, number]));
}

export const thingKnown = async (source: string, kind: ImportedThing, foreignId: string) =>
  (await thingsKnown(source, kind, [foreignId])).get(foreignId);

/** In the transaction that makes the thing, so that what is there is known. A later number takes the place of one that is gone. */
export async function rememberThing(
  tx: Handle,
  { source, kind, foreignId, number }: { source: string; kind: ImportedThing; foreignId: string; number: number },
) {
  await tx
    .insert(importedThings)
    .values({ source, kind, foreignId, number })
    .onConflictDoUpdate({
      target: [importedThings.source, importedThings.kind, importedThings.foreignId],
      set: { number },
    });
}
