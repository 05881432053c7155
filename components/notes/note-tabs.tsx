import { type NoteFilter, type NoteSet, noteQuery, noteSets } from '#domain/note-filter.ts';

const setNames: Record<NoteSet, string> = { all: 'All', open: 'Open', done: 'Resolved' };

type Props = { path: string; filter: NoteFilter; counts: Record<NoteSet, number> };

/** Threads by whether they wait, and in which order. */
export function NoteTabs({ path, filter, counts }: Props) {
  const { order: _, ...turned } = filter;
  return (
    <>
      <nav className="tabs" aria-label="Notes by state">
        {noteSets.map((show) => (
          <a
            key={show}
            href={path + noteQuery({ ...filter, show, page: 1 })}
            aria-current={show === filter.show ? 'page' : undefined}
          >
            {setNames[show]} <span>{counts[show].toLocaleString('en-GB')}</span>
          </a>
        ))}
      </nav>
      {counts.all > 1 && (
        <p className="meta">
          {filter.order ? 'Newest first. ' : 'Oldest first. '}
          <a href={path + noteQuery(filter.order ? { ...turned, page: 1 } : { ...filter, order: 'newest', page: 1 })}>
            {filter.order ? 'Oldest first' : 'Newest first'}
          </a>
        </p>
      )}
    </>
  );
}
