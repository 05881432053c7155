import { currentPublication } from '#app/publication.ts';
import { Standing } from '#components/desk/standing.tsx';
import type { OnItsWay } from '#components/editor/hand-on.tsx';
import { findSchedule } from '#db/schedules.ts';
import { lastReturn } from '#db/story-steps.ts';
import { isEmbargoed } from '#domain/embargo.ts';
import { localMinute, zoneName } from '#domain/local-time.ts';
import { canPublishStory, canReviewStory } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { progressPath } from './story-paths.ts';

/** How a story stands on its way, for the column beside its text. */
export async function readWay(copy: WorkingCopy, viewer: AccountViewer): Promise<OnItsWay> {
  const { story } = copy;
  const { status } = story;
  const [publication, schedule, returned] = await Promise.all([
    currentPublication(),
    findSchedule(copy),
    status === 'returned' ? lastReturn(story.id) : undefined,
  ]);
  const reviews = canReviewStory(viewer);
  return {
    may: {
      submit: (status === 'draft' || status === 'returned') && !reviews,
      approve: reviews && status === 'submitted',
      giveBack: reviews && (status === 'submitted' || status === 'approved'),
      schedule: canPublishStory(viewer, story),
    },
    standing: (
      <Standing
        story={story}
        schedule={schedule}
        embargoed={isEmbargoed(story, new Date())}
        steps={returned ? [returned] : []}
        calendar={publication}
      />
    ),
    goesLive: schedule ? localMinute(schedule.dueAt, publication.timeZone) : '',
    zone: zoneName(publication.timeZone),
    progress: progressPath(story.id),
  };
}
