import type { AuditSearch } from '#db/audit.ts';
import type { AuditFilter } from '#domain/audit-filter.ts';
import { dayBegins } from '#domain/day-begins.ts';
import type { Publication } from '#domain/publication.ts';

/** The filter with its day as the moment at which that day begins for the publication. */
export const auditSearch = ({ who, area, since, order }: AuditFilter, publication: Publication): AuditSearch => ({
  ...(who ? { who } : {}),
  ...(area ? { area } : {}),
  ...(order ? { order } : {}),
  ...(since ? { since: dayBegins(since, publication.timeZone) } : {}),
});
