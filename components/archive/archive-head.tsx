import type { ReactNode } from 'react';

type Props = {
  /** Small words above the title; the first is the accent. */
  kicker: ReactNode;
  title: ReactNode;
  /** The line between the rails. */
  children?: ReactNode;
};

/** The head of a page that gathers stories. */
export function ArchiveHead({ kicker, title, children }: Props) {
  return (
    <header className="story-head">
      <p className="kicker">{kicker}</p>
      <h1 className="display">{title}</h1>
      {children && <p className="byline">{children}</p>}
    </header>
  );
}
