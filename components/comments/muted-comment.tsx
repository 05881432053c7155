import type { ReactNode } from 'react';

type Props = {
  /** Where something is asked for in it, it is not folded. */
  open: boolean;
  children: ReactNode;
};

/** A comment of somebody whom the viewer has muted: there for whoever wants to follow the conversation, and out of the way. */
export function MutedComment({ open, children }: Props) {
  return (
    <details className="comment__muted" open={open}>
      <summary>From somebody you have muted</summary>
      {children}
    </details>
  );
}
