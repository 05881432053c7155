import type { ReactNode } from 'react';
import { WORK_SEARCH_MAX } from '#domain/work-limits.ts';

type Props = { label: string; typed: string; found: number; children?: ReactNode };

/** Without JavaScript a work is found in one step more: the text is saved, and the page comes back with what was found. */
export function FindWork({ label, typed, found, children }: Props) {
  return (
    <>
      <div className="field">
        <label htmlFor="findWork">{label}</label>
        <input className="input" id="findWork" name="findWork" defaultValue={typed} maxLength={WORK_SEARCH_MAX} />
        <button className="button button--small" type="submit" name="next" value="find-work">
          Find
        </button>
      </div>
      {typed && found === 0 && <p className="help">We have no work called “{typed}”.</p>}
      {children}
    </>
  );
}
