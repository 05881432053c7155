import type { Section } from '#domain/section.ts';

type Props = { day: string; show: string; sections: Section[] };

/** Whose stories the calendar shows. A plain form: what it asks for stands in the address. */
export function CalendarShow({ day, show, sections }: Props) {
  return (
    <form className="row" action="/desk/calendar" aria-label="Narrow the calendar">
      <input type="hidden" name="day" value={day} />
      <label className="row">
        <span className="meta">Show</span>
        <select className="input input--short" name="show" defaultValue={show}>
          <option value="">Everybody’s</option>
          <option value="mine">Mine</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button className="button button--small" type="submit">
        Show
      </button>
    </form>
  );
}
