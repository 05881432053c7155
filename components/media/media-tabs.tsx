import { type MediaCounts, type MediaFilter, mediaPath, mediaTabs } from '#domain/media-filter.ts';
import { mediaTabNames } from './media-words.ts';

/** Pictures by kind and by what they lack, each with its number. */
export function MediaTabs({ filter, counts }: { filter: MediaFilter; counts: MediaCounts }) {
  return (
    <nav className="tabs gap-l" aria-label="Pictures by kind">
      {mediaTabs.map((tab) => (
        <a
          key={tab}
          href={mediaPath({ ...filter, tab, page: 1 })}
          aria-current={tab === filter.tab ? 'page' : undefined}
        >
          {mediaTabNames[tab]} <span>{counts[tab].toLocaleString('en-GB')}</span>
        </a>
      ))}
    </nav>
  );
}
