import type { ReactNode } from 'react';
import { isSafeLink } from '#domain/link.ts';
import { isReference, type Linked, referenceKey } from '#domain/reference.ts';
import type { MarkRenderer } from './element-of.ts';

/** One entry for each mark of domain/body-schema.ts. Italics are mostly titles of works, so `<i>`. */
export const marksOf = (linked: Linked): Record<string, MarkRenderer> => ({
  bold: ({ children }) => <b>{children}</b>,
  italic: ({ children }) => <i>{children}</i>,
  strike: ({ children }) => <s>{children}</s>,
  link: ({ mark, children }) => <Link to={mark.attrs?.href}>{children}</Link>,
  reference: ({ mark, children }) => {
    const key = isReference(mark.attrs) ? referenceKey(mark.attrs) : '';
    return <Link to={linked.paths.get(key)}>{children}</Link>;
  },
  // Already under its bar: domain/spoiler-text.ts.
  spoilerText: ({ children }) => children,
});

function Link({ to, children }: { to: unknown; children: ReactNode }) {
  if (!isSafeLink(to)) return children;
  const ours = to.startsWith('/') || to.startsWith('#');
  return (
    <a href={to} rel={ours ? undefined : 'noopener'}>
      {children}
    </a>
  );
}
