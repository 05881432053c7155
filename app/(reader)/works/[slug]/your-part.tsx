import { typedBefore } from '#app/door/typed-before.ts';
import { rateWork, unrateWork } from '#app/ratings/actions.ts';
import { currentSeen } from '#app/seen/current-seen.ts';
import { seenActions } from '#app/seen/seen-actions.ts';
import { currentViewer } from '#app/viewer.ts';
import { RatingForm } from '#components/work/rating-form.tsx';
import { SeenForm } from '#components/work/seen-form.tsx';
import { ratingBy } from '#db/ratings.ts';
import type { WholeWork } from '#domain/whole-work.ts';
import { workPath } from '#domain/work.ts';

/** What the viewer has to say of a work: whether they have seen it, and how they rate it. */
export async function YourPart({ work }: { work: WholeWork }) {
  const path = workPath(work);
  const [here, viewer, typed] = await Promise.all([currentSeen(work.id), currentViewer(), typedBefore(path)]);
  const rating = viewer.kind === 'account' ? await ratingBy(viewer.id, work.id) : undefined;
  return (
    <div className="stack">
      <SeenForm work={work} here={{ ...here, actions: seenActions }} at={path} />
      <RatingForm
        workId={work.id}
        rating={rating ?? (Number(typed?.rating) || undefined)}
        rated={rating !== undefined}
        actions={{ rate: rateWork, unrate: unrateWork }}
        at={path}
      />
    </div>
  );
}
