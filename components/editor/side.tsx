import type { ReactNode } from 'react';

type Props = {
  /** Where a sentence about a field of this part leads to. */
  id?: string;
  title: string;
  /** What is chosen, said while the part is closed too. */
  said?: ReactNode;
  closed?: boolean;
  children: ReactNode;
};

/** A part of the column beside the text. */
export function Side({ id, title, said, closed, children }: Props) {
  return (
    <details open={!closed} id={id}>
      <summary>
        {title} <span>{said}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
