import type { ReactNode } from 'react';
import { NameOrLogo } from '#components/frame/name-or-logo.tsx';
import type { Publication } from '#domain/publication.ts';

type Props = {
  /** What the card is of, in plain words. */
  title: string;
  publication: Publication;
  /** Where it leads, and in which words. */
  path: string;
  link: ReactNode;
  children: ReactNode;
};

/** What every card has: whose it is, and the way to the whole. A link leaves the frame, which shows nothing but cards. */
export function EmbedCard({ title, publication, path, link, children }: Props) {
  return (
    <article className="embed" aria-label={`${title}, from ${publication.name}`}>
      {children}
      <p className="embed__foot">
        <a className="nameplate" href="/" target="_top">
          <NameOrLogo publication={publication} />
        </a>
        <a href={path} target="_top">
          {link}
        </a>
      </p>
    </article>
  );
}
