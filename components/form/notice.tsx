import type { ReactNode } from 'react';

type Props = {
  /** Plain for note, `good` for done, `warn` for what stands in the way. */
  kind?: 'good' | 'warn';
  label?: string;
  children: ReactNode;
};

/** Words from us above a form or a part. A warning is read out as soon as it appears. */
export function Notice({ kind, label, children }: Props) {
  const alert = kind === 'warn' ? ({ role: 'alert' } as const) : {};
  return (
    <div className={kind ? `notice notice--${kind}` : 'notice'} {...alert}>
      {label && <p className="label">{label}</p>}
      {children}
    </div>
  );
}
