import type { Identifier } from '#domain/identifiers.ts';
import type { WorkKind } from '#domain/work.ts';
import { wholesOf } from '#domain/work-parts.ts';
import type { WorkRecord } from '#domain/work-record.ts';
import { wholesAround } from './work-parts.ts';
import { identifiersOfWork } from './works.ts';

/** A work, with its names in other catalogues where they were read already. */
type Recorded = { id: number; kind: WorkKind; identifiers?: Identifier[] };

/** How a work is told from others of its name. */
export async function recordOf({ id, kind, identifiers }: Recorded): Promise<WorkRecord> {
  const [names, wholes] = await Promise.all([
    identifiers ?? identifiersOfWork(id),
    wholesOf[kind].length > 0 ? wholesAround(id) : [],
  ]);
  return { identifiers: names, wholes };
}
