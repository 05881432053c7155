import { type NumbersFilter, numbersPath, spans, spanWords } from '#domain/numbers.ts';

/** Of how many days. A plain form: what it asks for stands in the address. */
export const SpanForm = ({ filter: { span, storyId } }: { filter: NumbersFilter }) => (
  <form className="row" action={numbersPath}>
    {storyId && <input type="hidden" name="story" value={storyId} />}
    <label htmlFor="span">Days</label>
    <select className="input input--short" id="span" name="days" defaultValue={span}>
      {spans.map((one) => (
        <option key={one} value={one}>
          {one === 365 ? 'The last year' : `The last ${spanWords[one]}`}
        </option>
      ))}
    </select>
    <button className="button" type="submit">
      Show
    </button>
  </form>
);
