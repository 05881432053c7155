import { workLabel } from '#components/editor/work-label.ts';
import type { WorkLine } from '#domain/work-line.ts';

export function titleOf(id: number | null, works: WorkLine[]): string {
  const work = works.find((one) => one.id === id);
  return work ? workLabel(work) : '';
}
