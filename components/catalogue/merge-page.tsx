import type { ComponentProps, ReactNode } from 'react';
import { MergeForm } from './merge-form.tsx';

/** Where two entries become one: what that does, and which of the two stays. */
export const MergePage = ({ children, ...form }: ComponentProps<typeof MergeForm> & { children: ReactNode }) => (
  <main id="main" className="page">
    <header className="desk-head">
      <div>
        <p className="label label--lamp">Merge</p>
        <h1 className="title">Which one stays?</h1>
      </div>
    </header>
    <p className="narrow">{children}</p>
    <MergeForm {...form} />
  </main>
);
