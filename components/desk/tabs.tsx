import { type DeskCounts, type DeskFilter, deskPath, deskTabs } from '#domain/desk-filter.ts';
import { tabNames } from './story-words.ts';

/** Stories by status, each with its number. */
export function Tabs({ filter, counts }: { filter: DeskFilter; counts: DeskCounts }) {
  return (
    <nav className="tabs" aria-label="Stories by status">
      {deskTabs.map((tab) => (
        <a
          key={tab}
          href={deskPath({ ...filter, tab, page: 1 })}
          aria-current={tab === filter.tab ? 'page' : undefined}
        >
          {tabNames[tab]} <span>{counts[tab].toLocaleString('en-GB')}</span>
        </a>
      ))}
    </nav>
  );
}
