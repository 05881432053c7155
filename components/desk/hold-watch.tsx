'use client';

import { useEffect, useState } from 'react';
import { askHold } from '#components/editor/use-hold.ts';
import { ASK_AGAIN_MS } from '#domain/story-hold.ts';

/** Says when the story has become free, without taking it from anybody. */
export function HoldWatch({ path, editor }: { path: string; editor: string }) {
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await askHold(path, 'reading', 'ask');
      if (answer) setFree(answer.outcome !== 'held');
    }, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [path]);
  return (
    <span role="status">
      {isFree && (
        <>
          Nobody is writing any more. <a href={editor}>Open it to write</a>
        </>
      )}
    </span>
  );
}
