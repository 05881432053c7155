import type { WorkKind } from '#domain/work.ts';
import { wholesOf } from '#domain/work-parts.ts';
import type { WorkRecord } from '#domain/work-record.ts';
import { wholesAround } from './work-parts.ts';
import { identifiersOfWork } from './works.ts';

/** How a work is told from others of its name. */
export async function recordOf({ id, kind }: { id: number; kind: WorkKind }): Promise<WorkRecord> {
  const [identifiers, wholes] = await Promise.all([
    identifiersOfWork(id),
    wholesOf[kind].length > 0 ? wholesAround(id) : [],
  ]);
  return { identifiers, wholes };
}
