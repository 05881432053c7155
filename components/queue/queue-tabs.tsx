import { countInWords, type QueueFilter, type QueueTab, queueAddress } from '#domain/comment-queue.ts';

const names: Record<QueueTab, string> = {
  held: 'Held',
  reported: 'Reported',
  new: 'New',
  removed: 'Removed',
  appeals: 'Appeals',
};

type Props = { filter: QueueFilter; counts: ReadonlyMap<QueueTab, number> };

/** The lists that this viewer has, each with its number. */
export function QueueTabs({ filter: { after: _, ...filter }, counts }: Props) {
  return (
    <nav className="tabs" aria-label="Comments by what becomes of them">
      {[...counts].map(([tab, count]) => (
        <a key={tab} href={queueAddress({ ...filter, tab })} aria-current={tab === filter.tab ? 'page' : undefined}>
          {names[tab]} <span>{countInWords(count)}</span>
        </a>
      ))}
    </nav>
  );
}
