import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { deskViewer, isSignedOutWriter } from '#app/desk/desk-viewer.ts';
import { deskStoryPath } from '#app/desk/story-paths.ts';
import { namesIn } from '#app/names-in.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { ComparedStory } from '#components/comparison/compared-story.tsx';
import { wordsCounted } from '#components/comparison/words-counted.ts';
import { Lacking } from '#components/desk/lacking.tsx';
import { PublishChanges } from '#components/desk/publish-changes.tsx';
import { Headline } from '#components/headline.tsx';
import { findPublishedContent } from '#db/corrections.ts';
import { undescribedPictures } from '#db/undescribed-pictures.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { asksForChange } from '#domain/change.ts';
import { compareContents } from '#domain/comparison.ts';
import { isEmbargoed } from '#domain/embargo.ts';
import { idIn } from '#domain/highest-id.ts';
import { zoneName } from '#domain/local-time.ts';
import { canPublishStory } from '#domain/permissions.ts';
import { missingFrom } from '#domain/publishing.ts';
import { figureOrNone } from '#domain/score.ts';
import { publishChanges } from './actions.ts';

export const metadata: Metadata = { title: 'What has changed?' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

/** Asks what changes to a live story are, beside the changes themselves. */
export default async function Page({ params, searchParams }: Props) {
  if (await isSignedOutWriter()) return <PublishChanges action={publishChanges} />;
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy || !canPublishStory(viewer, copy.story)) notFound();
  const { story, content, version } = copy;
  // Where nothing is to be asked, or something is missing, the editor knows better what to do.
  const had = asksForChange(story) ? await findPublishedContent(story.id) : undefined;
  if (!had || Object.keys(missingFrom(story.kind, content)).length > 0) redirect(deskStoryPath(story.id));
  const [publication, known, undescribed, asked] = await Promise.all([
    currentPublication(),
    namesIn([had, content]),
    undescribedPictures(content),
    searchParams,
  ]);
  const lacking = Object.values(undescribed);
  const comparison = compareContents(had, content);
  const figure = (score: number | null) => figureOrNone(score, known.scale);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label label--lamp">What has changed?</p>
          <h1 className="title">
            <Headline text={content.headline} />
          </h1>
        </div>
      </header>
      {lacking.length > 0 ? (
        <Lacking sentences={lacking} back={deskStoryPath(story.id)} />
      ) : (
        <PublishChanges
          action={publishChanges}
          asked={{
            storyId: story.id,
            version,
            back: deskStoryPath(story.id),
            embargoed: isEmbargoed(story, new Date()),
            goesLive: asText(asked.goesLive),
            zone: zoneName(publication.timeZone),
            score: had.score === content.score ? null : { was: figure(had.score), is: figure(content.score) },
          }}
        />
      )}
      <section className="gap-l" aria-labelledby="changes">
        <h2 className="head" id="changes">
          What readers will find changed
        </h2>
        <p className="meta gap-s">
          <b>{wordsCounted(comparison.words)}</b>, against the text that they{' '}
          {story.status === 'published' ? 'have' : 'had'}.
        </p>
        <ComparedStory comparison={comparison} known={known} />
      </section>
    </main>
  );
}
