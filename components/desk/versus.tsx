import type { Calendar } from '#domain/dates.ts';
import type { RevisionLine } from '#domain/revision.ts';
import { revisionLabel } from './revision-words.ts';

type Props = {
  revisions: RevisionLine[];
  from: number;
  /** Undefined for the text on the desk. */
  to: number | undefined;
  now: Date;
  calendar: Calendar;
};

/** Chooses the two texts. A plain form: what it asks for stands in the address. */
export function Versus({ revisions, from, to, now, calendar }: Props) {
  const choices = revisions.map((revision) => (
    <option key={revision.number} value={revision.number}>
      {revisionLabel(revision, now, calendar)}
    </option>
  ));
  return (
    <form className="versus">
      <div className="field">
        <label htmlFor="from">From</label>
        <select className="input" id="from" name="from" defaultValue={from}>
          {choices}
        </select>
      </div>
      <div className="field">
        <label htmlFor="to">To</label>
        <select className="input" id="to" name="to" defaultValue={to ?? ''}>
          <option value="">The text on the desk</option>
          {choices}
        </select>
      </div>
      <button className="button" type="submit">
        Compare
      </button>
    </form>
  );
}
