import type { ReactNode } from 'react';

type Props = { id: string; title: string; aside?: string; children: ReactNode };

/** One part of a long form, to which the contents of its page lead. */
export function Chapter({ id, title, aside, children }: Props) {
  return (
    <section id={id} className="stack" aria-labelledby={`${id}-title`}>
      <div className="rail-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside && <span className="meta">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
