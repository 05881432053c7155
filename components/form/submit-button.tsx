'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

type Props = {
  /** One `main` a view; `end` removes, `lamp` takes live, `firm` is weighty without being the main one. */
  kind?: 'main' | 'firm' | 'lamp' | 'end';
  small?: boolean;
  full?: boolean;
  /** What the button says while the form is on its way. */
  busy?: string;
  name?: string;
  value?: string;
  children: ReactNode;
};

export function SubmitButton({ kind, small, full, busy, name, value, children }: Props) {
  const { pending, data } = useFormStatus();
  // Of several buttons the one that was pressed is busy.
  const isBusy = pending && (!name || data?.get(name) === value);
  const look = ['button', kind && `button--${kind}`, small && 'button--small', full && 'full'];
  return (
    <button
      type="submit"
      className={look.filter(Boolean).join(' ')}
      name={name}
      value={value}
      aria-busy={isBusy || undefined}
    >
      {isBusy ? (busy ?? children) : children}
    </button>
  );
}
