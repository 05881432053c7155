import { makersOf } from '#domain/credit-lines.ts';
import type { WholeWork } from '#domain/whole-work.ts';
import { workPath } from '#domain/work.ts';
import { workKindNames } from './work-words.ts';

/** What a work is: kind and year, title, who made it, how long it is, where it can be had. */
export function WorkHead({ work, locale }: { work: WholeWork; locale: string }) {
  const makers = makersOf(work.credits, locale);
  return (
    <header className="story-head">
      <p className="kicker">
        <span>{workKindNames[work.kind]}</span>
        {work.whole && (
          <a href={workPath(work.whole)}>
            <i>{work.whole.title}</i>
          </a>
        )}
        {work.year && <span>{work.year}</span>}
      </p>
      <h1 className="display">
        <i>{work.title}</i>
      </h1>
      {work.originalTitle && <p className="meta">At home: {work.originalTitle}</p>}
      {(makers || work.minutes || work.availability) && (
        <p className="byline">
          {makers && <b>{makers}</b>}
          {work.minutes && <span>{work.minutes} minutes</span>}
          {work.availability && <span>{work.availability}</span>}
        </p>
      )}
    </header>
  );
}
