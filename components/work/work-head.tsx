import { makersOf } from '#domain/credit-lines.ts';
import type { Work } from '#domain/work.ts';
import { workKindNames } from './work-words.ts';

/** What a work is: kind and year, title, who made it, how long it is, where it can be had. */
export function WorkHead({ work, locale }: { work: Work; locale: string }) {
  const makers = makersOf(work.credits, locale);
  return (
    <header className="story-head">
      <p className="kicker">
        <span>{workKindNames[work.kind]}</span>
        {work.year && <span>{work.year}</span>}
      </p>
      <h1 className="display">
        <i>{work.title}</i>
      </h1>
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
