import { makersOf } from '#domain/credit-lines.ts';
import { genrePath } from '#domain/genre.ts';
import type { WholeWork } from '#domain/whole-work.ts';
import { workPath } from '#domain/work.ts';
import { yearPath } from '#domain/work-year.ts';
import { workKindNames } from './work-words.ts';

type Props = {
  work: WholeWork;
  locale: string;
  /** Something published is about it, so its year and its genres have pages. */
  written: boolean;
};

/** What a work is: kind and year, title, who made it, how long it is, of what genre, where it can be had. */
export function WorkHead({ work, locale, written }: Props) {
  const makers = makersOf(work.credits, locale);
  return (
    <header className="story-head">
      <p className="kicker">
        <span>
          {workKindNames[work.kind]}
          {work.number !== null && ` ${work.number}`}
        </span>
        {work.whole && (
          <a href={workPath(work.whole)}>
            <i>{work.whole.title}</i>
          </a>
        )}
        {work.year && (written ? <a href={yearPath(work.year)}>{work.year}</a> : <span>{work.year}</span>)}
      </p>
      <h1 className="display">
        <i>{work.title}</i>
      </h1>
      {work.originalTitle && <p className="meta">At home: {work.originalTitle}</p>}
      {(makers || work.minutes || work.availability || work.genres.length > 0) && (
        <p className="byline">
          {makers && <b>{makers}</b>}
          {work.minutes && <span>{work.minutes} minutes</span>}
          {work.genres.map((genre) =>
            written ? (
              <a key={genre.id} href={genrePath(genre)}>
                {genre.name}
              </a>
            ) : (
              <span key={genre.id}>{genre.name}</span>
            ),
          )}
          {work.availability && <span>{work.availability}</span>}
        </p>
      )}
    </header>
  );
}
