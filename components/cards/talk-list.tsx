import type { ReactNode } from 'react';

export type TalkItem = { key: number; figure: string; href: string; title: ReactNode; note: string };

type Props = {
  items: TalkItem[];
  /** Beside each other, where there is room. */
  wide?: boolean;
};

/** A short ranking: a figure, what it belongs to, a word about that. What the figures count is said beside the list. */
export function TalkList({ items, wide }: Props) {
  return (
    <ol className={wide ? 'talk talk--wide' : 'talk'}>
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
