import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { STEP_LINES } from '#app/desk/desk-lists.ts';
import { deskViewer, isSignedOutWriter } from '#app/desk/desk-viewer.ts';
import { copyPath, deskStoryPath, previewPath } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { ProgressDone } from '#components/desk/progress-done.tsx';
import { Standing } from '#components/desk/standing.tsx';
import { Status } from '#components/desk/status.tsx';
import { StepForms } from '#components/desk/step-forms.tsx';
import { StepList } from '#components/desk/step-list.tsx';
import { UNTITLED } from '#components/desk/story-words.ts';
import { TakeStory } from '#components/desk/take-story.tsx';
import { Headline } from '#components/headline.tsx';
import { findSchedule } from '#db/schedules.ts';
import { listSteps } from '#db/story-steps.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { isEmbargoed } from '#domain/embargo.ts';
import { idIn } from '#domain/highest-id.ts';
import { localMinute, zoneName } from '#domain/local-time.ts';
import { canEditStory, canLiftEmbargo, canPublishStory, canReviewStory } from '#domain/permissions.ts';
import type { ProgressStep } from '#domain/progress-form.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { StoryFile } from '#domain/working-copy.ts';
import { takeStoryStep } from './actions.ts';

export const metadata: Metadata = { title: 'Where it stands' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

/** Where a story stands, what was done with it, and what can be done without opening its text. */
export default async function Page({ params, searchParams }: Props) {
  if (await isSignedOutWriter()) return <StepForms action={takeStoryStep} />;
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy) notFound();
  const { story, content } = copy;
  const now = new Date();
  const [publication, steps, schedule, asked] = await Promise.all([
    currentPublication(),
    listSteps(story.id, viewer, STEP_LINES),
    findSchedule(copy),
    searchParams,
  ]);
  const embargoed = isEmbargoed(story, now);
  const minute = (time: Date | null) => (time ? localMinute(time, publication.timeZone) : '');
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Where it stands</p>
          <h1 className="title">{content.headline ? <Headline text={content.headline} /> : UNTITLED}</h1>
        </div>
        <div className="row">
          <a className="button button--small" href={previewPath(story.id)}>
            Read it
          </a>
          {canEditStory(viewer, story) && (
            <a className="button button--small button--main" href={deskStoryPath(story.id)}>
              Open the text
            </a>
          )}
        </div>
      </header>
      <ProgressDone done={asText(asked.done)} status={story.status} embargoed={embargoed} />
      <p className="row">
        <Status status={story.status} />
        {embargoed && <span className="status status--embargoed">Embargoed</span>}
        <span className="meta">By {story.authorName}</span>
      </p>
      <div className="split gap-s">
        <section className="stack" aria-label="What comes next">
          <Standing story={story} schedule={schedule} embargoed={embargoed} steps={steps} calendar={publication} />
          <StepForms
            action={takeStoryStep}
            asked={{
              storyId: story.id,
              version: copy.version,
              may: mayTake(viewer, story, embargoed),
              goesLive: minute(story.dueAt),
              until: embargoed ? minute(story.embargoedUntil) : '',
              zone: zoneName(publication.timeZone),
            }}
          />
        </section>
        <aside aria-label="What was done">
          <StepList steps={steps} now={now} calendar={publication} />
          <TakeStory action={copyPath(story.id)} />
        </aside>
      </div>
    </main>
  );
}

/** The buttons that are offered. Whether a step may be taken, its rule says once more. */
function mayTake(viewer: AccountViewer, story: StoryFile, embargoed: boolean): Record<ProgressStep, boolean> {
  const { status } = story;
  const [publishes, reviews] = [canPublishStory(viewer, story), canReviewStory(viewer)];
  const scheduled = publishes && story.dueAt !== null;
  return {
    'take-back': status === 'submitted' && !reviews,
    approve: reviews && status === 'submitted',
    return: reviews && (status === 'submitted' || status === 'approved'),
    move: scheduled,
    unschedule: scheduled,
    embargo: publishes && status !== 'published',
    lift: canLiftEmbargo(viewer) && embargoed,
  };
}
