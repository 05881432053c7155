'use client';

import type { ReactNode } from 'react';
import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';

/** Asked once of whoever writes of spoilers and covers none. Either answer posts what stands in the form. */
export function SpoilerQuestion({ children }: { children: ReactNode }) {
  return (
    <Notice kind="warn" label="Does it give something away?">
      <p>{children}</p>
      <div className="row">
        <SubmitButton small name="spoils" value="1" busy="Posting…">
          Yes: put it under bars and post it
        </SubmitButton>
        <SubmitButton small name="intent" value="post" busy="Posting…">
          No: post it as it is
        </SubmitButton>
      </div>
    </Notice>
  );
}
