import type { MarkProps } from '@tiptap/static-renderer/json/react';
import type { ReactNode } from 'react';
import type { BodyMark, BodyNode } from '#domain/body.ts';
import { isSafeLink } from '#domain/link.ts';

type Mark = (props: MarkProps<BodyMark, ReactNode | ReactNode[], BodyNode>) => ReactNode;

/** One entry for each mark of domain/body-schema.ts. Italics are mostly titles of works, so `<i>`. */
export const marks: Record<string, Mark> = {
  bold: ({ children }) => <b>{children}</b>,
  italic: ({ children }) => <i>{children}</i>,
  strike: ({ children }) => <s>{children}</s>,
  link: ({ mark, children }) => <Link to={mark.attrs?.href}>{children}</Link>,
};

function Link({ to, children }: { to: unknown; children: ReactNode }) {
  if (!isSafeLink(to)) return children;
  const ours = to.startsWith('/') || to.startsWith('#');
  return (
    <a href={to} rel={ours ? undefined : 'noopener'}>
      {children}
    </a>
  );
}
