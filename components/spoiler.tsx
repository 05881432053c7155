import type { ReactNode } from 'react';
import { barsFor } from '#domain/spoiler-bars.ts';

type Bars = {
  /** What stands at their head. */
  label?: string | undefined;
  /** What it gives away, without doing so. */
  about?: string;
  /** Length of what is under the bars. */
  characters: number;
};

type Props = Bars & { id?: string | undefined; open?: boolean; children: ReactNode };

/** A passage that its reader has, under bars that they lift and lower. */
export function Spoiler({ label, about = '', characters, id, open = false, children }: Props) {
  const { lines, last } = barsFor(characters);
  return (
    <details className="spoiler" id={id} data-lines={lines} data-last={last} open={open}>
      <summary>
        <Ask label={label} about={about}>
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
export function WithheldSpoiler({ label, about = '', characters, id, href, opens }: WithheldProps) {
  const { lines, last } = barsFor(characters);
  return (
    <div className="spoiler" id={id} data-lines={lines} data-last={last}>
      <a className="spoiler__bars" href={href} rel="nofollow" data-opens={opens}>
        <Ask label={label} about={about}>
          Read it
        </Ask>
      </a>
    </div>
  );
}

type AskProps = { label: string | undefined; about: string; children: ReactNode };

const Ask = ({ label = 'Spoiler', about, children }: AskProps) => (
  <span className="spoiler__ask">
    <span className="label">{label}</span>
    {about && <span>{about}</span>}
    <b>{children}</b>
  </span>
);
