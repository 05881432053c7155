import { dayOf, isoDay, weekdayOf } from '#domain/dates.ts';
import type { Bar } from './bar.ts';
import { Departments } from './departments.tsx';
import { Menu } from './menu.tsx';
import { News } from './news.tsx';
import { SearchLink } from './search-link.tsx';
import { Who } from './who.tsx';

/** The bar of the front page: the day stands where other pages have the name. */
export function FrontMasthead({ now, ...bar }: Bar & { now: Date }) {
  return (
    <header className="masthead masthead--front">
      <div className="page masthead__bar">
        <p className="bar-date">
          <time dateTime={isoDay(now, bar.publication)}>
            <span>{weekdayOf(now, bar.publication)}, </span>
            {dayOf(now, bar.publication)}
          </time>
        </p>
        <Departments sections={bar.sections} current={bar.current} />
        <SearchLink current={bar.current} />
        <Who viewer={bar.viewer} path={bar.path} />
        <News unseen={bar.unseen} />
        <Menu {...bar} />
      </div>
    </header>
  );
}
