import { type AuditArea, auditAreas } from './audit.ts';
import { idIn } from './highest-id.ts';
import { pageNumber } from './pagination.ts';

/** Which entries of the audit log are shown. It stands in the address, so that a search can be kept and sent. */
export type AuditFilter = {
  /** An account, or the house itself. */
  who?: number | 'house';
  area?: AuditArea;
  /** A day in the publication's time zone: "2026-11-24". */
  since?: string;
  /** Newest first, unless it says otherwise. */
  order?: 'oldest';
  page: number;
};

type Asked = Record<string, string | string[] | undefined>;

/** Undefined when the address asks for a page that cannot be; what it says of nothing that we know is left out. */
export function auditFilter(asked: Asked): AuditFilter | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined) return undefined;
  const who = whoIn(asked.who);
  const area = auditAreas.find((known) => known === asked.what);
  const since = dayIn(asked.since);
  const order = asked.order === 'oldest' ? ({ order: 'oldest' } as const) : {};
  return { ...(who ? { who } : {}), ...(area ? { area } : {}), ...(since ? { since } : {}), ...order, page };
}

function whoIn(text: Asked[string]): AuditFilter['who'] {
  if (text === 'house') return text;
  return idIn(text);
}

/** A day that the calendar has. */
function dayIn(text: Asked[string]): string | undefined {
  if (typeof text !== 'string' || !/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

export const auditPath = (filter: AuditFilter) => addressed('/desk/audit', filter);
/** Newest first, always: a table is sorted where it is opened. */
export const auditCsvPath = ({ order: _, ...filter }: AuditFilter) =>
  addressed('/desk/audit/csv', { ...filter, page: 1 });

function addressed(path: string, { who, area, since, order, page }: AuditFilter): string {
  const parts = new URLSearchParams();
  if (who) parts.set('who', String(who));
  if (area) parts.set('what', area);
  if (since) parts.set('since', since);
  if (order) parts.set('order', order);
  if (page > 1) parts.set('page', String(page));
  const query = parts.toString();
  return query ? `${path}?${query}` : path;
}
