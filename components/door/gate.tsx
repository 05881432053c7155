import type { ReactNode } from 'react';
import { CurtainStill } from './curtain-still.tsx';

type Props = {
  /** Small capitals above the title. */
  label: string;
  title: string;
  children: ReactNode;
};

/** The page at the door: the curtain on one side, one thing to do on the other. */
export function Gate({ label, title, children }: Props) {
  return (
    <main id="main" className="gate">
      <CurtainStill />
      <div className="gate__form">
        <div>
          <p className="label label--lamp">{label}</p>
          <h1 className="title">{title}</h1>
        </div>
        {children}
      </div>
    </main>
  );
}
