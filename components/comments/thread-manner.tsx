import { Notice } from '#components/form/notice.tsx';
import type { ThreadRules } from '#domain/comment-rules.ts';
import { slowWords } from '#domain/slow-mode.ts';

/** In the form, before anybody writes: how comments are taken here, where it is not as usual. */
export function ThreadManner({ rules: { holdComments, slowSeconds } }: { rules: ThreadRules }) {
  return (
    <>
      {holdComments && (
        <Notice label="Read first">
          <p>A moderator reads every comment here before it is shown.</p>
        </Notice>
      )}
      {slowSeconds > 0 && (
        <Notice label="Slowly now">
          <p>This thread is at {slowWords(slowSeconds)} for each of us.</p>
        </Notice>
      )}
    </>
  );
}
