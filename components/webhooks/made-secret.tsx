import { Notice } from '#components/form/notice.tsx';

/** A secret, this once. */
export const MadeSecret = ({ secret }: { secret: string }) => (
  <Notice kind="good" label="The secret">
    <p>Copy it into the receiver now: it is shown this once, and kept nowhere.</p>
    <input className="input" readOnly value={secret} aria-label="The secret" />
  </Notice>
);
