import { typedBefore } from '#app/door/typed-before.ts';
import { seenActions } from '#app/seen/seen-actions.ts';
import { currentViewer } from '#app/viewer.ts';
import { RatingForm } from '#components/work/rating-form.tsx';
import { SeenForm } from '#components/work/seen-form.tsx';
import { ratingBy } from '#db/ratings.ts';
import type { SeenWorks, WorkChain } from '#domain/seen.ts';
import type { WorkLink } from '#domain/work.ts';
import { rateWork, unrateWork } from './actions.ts';

type Props = {
  work: WorkLink;
  /** How far the viewer has come in it. */
  here: { chain: WorkChain; seen: SeenWorks };
  /** The page on which this stands. */
  path: string;
};

/** What the viewer has to say of a work: whether they have seen it, and how they rate it. */
export async function YourPart({ work, here, path }: Props) {
  const [viewer, typed] = await Promise.all([currentViewer(), typedBefore(path)]);
  const rating = viewer.kind === 'account' ? await ratingBy(viewer.id, work.id) : undefined;
  return (
    <>
      <SeenForm work={work} here={{ ...here, actions: seenActions }} at={path} />
      <RatingForm
        workId={work.id}
        rating={rating ?? (Number(typed?.rating) || undefined)}
        rated={rating !== undefined}
        actions={{ rate: rateWork, unrate: unrateWork }}
        at={path}
      />
    </>
  );
}
