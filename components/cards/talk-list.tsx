import type { ReactNode } from 'react';

export type TalkItem = { key: number; figure: string; href: string; title: ReactNode; note: string };

/** A short ranking: a figure, what it belongs to, a word about that. What the figures count is said below the list. */
export function TalkList({ items }: { items: TalkItem[] }) {
  return (
    <ol className="talk">
      {items.map(({ key, figure, href, title, note }) => (
        <li key={key}>
          <b>{figure}</b>
          <a href={href}>{title}</a>
          <span>{note}</span>
        </li>
      ))}
    </ol>
  );
}
