import type { Act, AuditAct } from '#domain/audit.ts';
import { deskPersonPath } from '#domain/catalogue-paths.ts';

type PersonAct = Extract<AuditAct, `person-${string}` | 'people-merged'>;

/** What is written down of a person, but for what changed. */
export const personAct = (
  act: PersonAct,
  { id, name }: { id: number; name: string },
): Omit<Act, 'before' | 'after'> => ({
  act,
  subjectId: id,
  subject: name,
  path: act === 'person-removed' ? '' : deskPersonPath(id),
});
