import type { ReactNode } from 'react';
import { Picture } from '#components/picture.tsx';
import { CreditFacts, Fact } from '#components/work/facts.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import { cardCredits } from '#domain/credit-lines.ts';
import { type Work, workPath } from '#domain/work.ts';
import { yearPath } from '#domain/work-year.ts';

const WIDTHS = '(min-width: 64rem) 14.5rem, 7rem';

/**
 * The work that a story is about: poster, who made it, the cast, what was judged and where it is to be had. What its reader
 * can say of it stands below and stays in sight, because a card can be taller than the window.
 */
export function WorkCard({ work, edition, children }: { work: Work; edition: string; children?: ReactNode }) {
  return (
    <aside className="review__work" aria-label="The work reviewed">
      <div className="work-card">
        {work.poster && (
          <a className="onesheet" href={workPath(work)}>
            <Picture picture={work.poster} sizes={WIDTHS} alt={work.poster.alt || `Poster for ${work.title}`} />
          </a>
        )}
        <div>
          <h2>
            <a href={workPath(work)}>
              <i>{work.title}</i>
            </a>
          </h2>
          <p className="meta">
            {workKindNames[work.kind]}
            {work.year && (
              <>
                , <a href={yearPath(work.year)}>{work.year}</a>
              </>
            )}
            {work.minutes && `. ${work.minutes} minutes`}
          </p>
        </div>
        <dl className="facts gap-s">
          <CreditFacts credits={cardCredits(work.credits)} />
          {edition && <Fact label="Judged on">{edition}</Fact>}
          {work.availability && (
            <Fact label="Where now">
              <b>{work.availability}</b>
            </Fact>
          )}
        </dl>
      </div>
      {children && <div className="review__yours stack">{children}</div>}
    </aside>
  );
}
