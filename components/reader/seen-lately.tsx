import { RailHead } from '#components/rail-head.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import type { SeenLately as Lately } from '#domain/reader-page.ts';
import { isSerial, seenInWords } from '#domain/seen.ts';
import { workPath } from '#domain/work.ts';

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
            <a href={workPath(work)}>
              <i>{work.title}</i>
            </a>
            <span className="meta">
              {workKindNames[work.kind]}
              {isSerial(work.kind) && `, ${seenInWords(seen)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
