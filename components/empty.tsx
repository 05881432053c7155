import type { ReactNode } from 'react';

type Props = { title: string; children?: ReactNode; action?: { href: string; label: string } | undefined };

/** What stands where a set is empty: what is missing, why, and a way on when there is one. */
export function Empty({ title, children, action }: Props) {
  return (
    <div className="empty">
      <p>{title}</p>
      {children && <p className="meta">{children}</p>}
      {action && (
        <a className="button" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  );
}
