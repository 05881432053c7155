import type { ReactNode } from 'react';
import { barsFor } from '#domain/spoiler-bars.ts';

type Bars = {
  /** What it gives away, without doing so. */
  about?: string;
  /** Length of what is under the bars. */
  characters: number;
};

type Props = Bars & { id?: string | undefined; open?: boolean; children: ReactNode };

/** A passage that its reader has, under bars that they lift and lower. */
export function Spoiler({ about = '', characters, id, open = false, children }: Props) {
  const { lines, last } = barsFor(characters);
  return (
    <details className="spoiler" id={id} data-lines={lines} data-last={last} open={open}>
      <summary>
        <Ask about={about}>
          <span className="when-closed">Read it</span>
          <span className="when-open">Cover it again</span>
        </Ask>
      </summary>
      {children}
    </details>
  );
}

type WithheldProps = Bars & {
  id?: string;
  /** The same page with it open. */
  href: string;
  /** Id of what of that page takes the place of the same on this one, where scripts run. */
  opens?: string;
};

/** The bars alone: what they cover is not on the page, and is asked for by a link. */
export function WithheldSpoiler({ about = '', characters, id, href, opens }: WithheldProps) {
  const { lines, last } = barsFor(characters);
  return (
    <div className="spoiler" id={id} data-lines={lines} data-last={last}>
      <a className="spoiler__bars" href={href} rel="nofollow" data-opens={opens}>
        <Ask about={about}>Read it</Ask>
      </a>
    </div>
  );
}

const Ask = ({ about, children }: { about: string; children: ReactNode }) => (
  <span className="spoiler__ask">
    <span className="label">Spoiler</span>
    {about && <span>{about}</span>}
    <b>{children}</b>
  </span>
);
