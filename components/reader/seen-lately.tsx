import { RailHead } from '#components/rail-head.tsx';
import { SeenWork } from '#components/work/seen-work.tsx';
import type { SeenLately as Lately } from '#domain/reader-page.ts';

/** What somebody has seen last, where they show it. */
export function SeenLately({ seen: { works, total } }: { seen: Lately }) {
  return (
    <section className="band" aria-labelledby="seen">
      <RailHead id="seen" aside={<span className="meta">{total}</span>}>
        Seen lately
      </RailHead>
      <ul className="seen-list">
        {works.map(({ work, seen }) => (
          <li key={work.id} className="row">
            <SeenWork work={work} seen={seen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
