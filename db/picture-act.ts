import type { Act, AuditAct } from '#domain/audit.ts';
import { picturePagePath } from '#domain/media-filter.ts';

/** What is written down of a picture, but for what changed. */
export const pictureAct = (
  act: AuditAct,
  { id, name }: { id: number; name: string },
): Omit<Act, 'before' | 'after'> => ({
  act,
  subjectId: id,
  subject: name,
  path: picturePagePath(id),
});
