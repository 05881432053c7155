import { auditAreas } from '#domain/audit.ts';
import type { AuditFilter } from '#domain/audit-filter.ts';
import { areaWords, HOUSE } from '#domain/audit-words.ts';

type Props = { filter: AuditFilter; staff: { id: number; name: string }[] };

/** Narrows the log. A plain form: what it asks for stands in the address. */
export function AuditFilters({ filter, staff }: Props) {
  return (
    <form className="versus" action="/desk/audit" aria-label="Filter the log">
      <div className="field">
        <label htmlFor="who">Who</label>
        <select className="input" id="who" name="who" defaultValue={filter.who ?? ''}>
          <option value="">Anybody</option>
          {staff.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="house">{HOUSE}</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor="what">What</label>
        <select className="input" id="what" name="what" defaultValue={filter.area ?? ''}>
          <option value="">Anything</option>
          {auditAreas.map((area) => (
            <option key={area} value={area}>
              {areaWords[area]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="since">Since</label>
        <input className="input" id="since" name="since" type="date" defaultValue={filter.since} />
      </div>
      <div className="field">
        <label htmlFor="order">Order</label>
        <select className="input" id="order" name="order" defaultValue={filter.order ?? ''}>
          <option value="">Newest first</option>
          <option value="oldest">Oldest first</option>
        </select>
      </div>
      <button className="button" type="submit">
        Filter
      </button>
    </form>
  );
}
