import type { ReactNode } from 'react';
import { barsFor } from '#domain/spoiler-bars.ts';

type Props = {
  /** What it gives away, without doing so. */
  about?: string;
  /** Length of what is withheld. */
  characters: number;
  children: ReactNode;
};

/** A passage under bars, which lift when asked. */
export function Spoiler({ about, characters, children }: Props) {
  const { lines, last } = barsFor(characters);
  return (
    <details className="spoiler" data-lines={lines} data-last={last}>
      <summary>
        <span className="spoiler__ask">
          <span className="label">Spoiler</span>
          {about && <span>{about}</span>}
          <b>
            <span className="when-closed">Read it</span>
            <span className="when-open">Cover it again</span>
          </b>
        </span>
      </summary>
      {children}
    </details>
  );
}
