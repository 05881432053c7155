import { Onesheet } from '#components/onesheet.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import type { SeenLately as Lately } from '#domain/reader-page.ts';
import { isSerial, seenInWords } from '#domain/seen.ts';
import { workPath } from '#domain/work.ts';

const WIDTHS = '(min-width: 40rem) 8.5rem, 28vw';

/** What somebody has seen last, where they show it. */
export function SeenLately({ seen: { works, total } }: { seen: Lately }) {
  return (
    <section className="band" aria-labelledby="seen">
      <RailHead id="seen" aside={<span className="meta">{total}</span>}>
        Seen lately
      </RailHead>
      <ul className="shelf">
        {works.map(({ work, seen, poster }) => (
          <li key={work.id}>
            {poster ? (
              <Onesheet picture={poster} sizes={WIDTHS} alt="" />
            ) : (
              <div className="onesheet onesheet--blank" />
            )}
            <a href={workPath(work)}>{work.title}</a>
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
