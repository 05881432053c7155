import type { ReactNode } from 'react';

/**
 * A few words under a bar. What is pressed is a box to tick, because that needs no script; until it is ticked the words are
 * neither seen nor read out.
 */
export function CoveredWords({ children }: { children: ReactNode }) {
  return (
    <label className="covered">
      <input type="checkbox" className="sr" aria-label="Spoiler: show the words" autoComplete="off" />
      <span>{children}</span>
    </label>
  );
}
