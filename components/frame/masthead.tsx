// Drawn once, as HTML, and not as flight data first: docs/decisions/0011-drawn-once.md
'use client';

import type { Bar } from './bar.ts';
import { Departments } from './departments.tsx';
import { Menu } from './menu.tsx';
import { NameOrLogo } from './name-or-logo.tsx';
import { News } from './news.tsx';
import { SearchLink } from './search-link.tsx';
import { Who } from './who.tsx';

export function Masthead(bar: Bar) {
  return (
    <header className="masthead">
      <div className="page masthead__bar">
        <a className="nameplate" href="/">
          <NameOrLogo publication={bar.publication} />
        </a>
        <Departments sections={bar.sections} current={bar.current} />
        <SearchLink current={bar.current} />
        <Who viewer={bar.viewer} path={bar.path} />
        <News unseen={bar.unseen} />
        <Menu {...bar} />
      </div>
    </header>
  );
}
