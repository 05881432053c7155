import type { BulkAct } from '#domain/bulk.ts';
import { bulkPath } from '#domain/bulk-form.ts';
import { actNames } from './bulk-words.ts';
import { BULK_FORM } from './choose-story.tsx';

/** Under the list: what to do with the stories that are chosen in it. Nothing happens before the next page was read. */
export function BulkBar({ acts }: { acts: BulkAct[] }) {
  return (
    <form id={BULK_FORM} className="row bulk-bar" action={bulkPath} aria-label="With the chosen stories">
      <label htmlFor="act">With the chosen stories</label>
      <select className="input" id="act" name="act">
        {acts.map((act) => (
          <option key={act} value={act}>
            {actNames[act]}
          </option>
        ))}
      </select>
      <button className="button button--small" type="submit">
        Look at it first
      </button>
    </form>
  );
}
