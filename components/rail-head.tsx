import type { ReactNode } from 'react';

type Props = {
  id: string;
  /** The heading. */
  children: ReactNode;
  /** The one link, or the one remark, that stands opposite it. */
  aside?: ReactNode;
};

/** Opens a part of a page: a thick rail, its heading, one link. The part names itself with `aria-labelledby`. */
export function RailHead({ id, children, aside }: Props) {
  return (
    <div className="rail-head">
      <h2 id={id}>{children}</h2>
      {aside}
    </div>
  );
}
