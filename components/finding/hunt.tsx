import { type DeskSearch, searchPath } from '#domain/desk-search.ts';
import { HuntField } from './hunt-field.tsx';

/** The search of the desk. Asked from the page of one kind, it looks for more of that kind. */
export const Hunt = ({ typed, kind }: Pick<DeskSearch, 'typed' | 'kind'>) => (
  <search>
    <form action={searchPath}>
      <HuntField typed={typed} label="Search stories, works, people and pictures" />
      {kind && <input type="hidden" name="in" value={kind} />}
    </form>
  </search>
);
