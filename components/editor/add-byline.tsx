'use client';

import { bylineKey, type Writer } from '#domain/byline.ts';
import { WORK_SEARCH_MAX } from '#domain/work-limits.ts';
import { Combobox } from './combobox.tsx';
import type { Choices } from './draft.ts';

type Props = { hydrated: boolean; found: Choices['found']; path: string; add: (writer: Writer) => void };

/** Finds somebody on the staff, or a guest, by a part of their name. */
export function AddByline({ hydrated, found, path, add }: Props) {
  if (hydrated)
    return (
      <Combobox
        id="addByline"
        label="Add a name"
        shown=""
        choose={add}
        at={{ path, asked: 'name', key: 'writers' }}
        words={wordsOf}
      />
    );
  return (
    <>
      <div className="field">
        <label htmlFor="findByline">Add a name</label>
        <input
          className="input"
          id="findByline"
          name="findByline"
          defaultValue={found.byline}
          maxLength={WORK_SEARCH_MAX}
        />
        <button className="button button--small" type="submit" name="next" value="find-byline">
          Find
        </button>
      </div>
      {found.byline && found.writers.length === 0 && (
        <p className="help">Nobody on the staff and no guest is called “{found.byline}”.</p>
      )}
      {found.writers.map((writer) => (
        <p className="row" key={bylineKey(writer)}>
          <span>
            {writer.name} <span className="meta">{wordsOf(writer).more}</span>
          </span>
          <button className="button button--small" type="submit" name="addByline" value={bylineKey(writer)}>
            Add<span className="sr"> {writer.name}</span>
          </button>
        </p>
      ))}
    </>
  );
}

const wordsOf = (writer: Writer) => ({
  key: bylineKey(writer),
  label: writer.name,
  more: writer.by === 'guest' ? 'Guest' : `@${writer.handle}`,
});
